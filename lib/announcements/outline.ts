import { announcementTypeLabels, audienceLabels, channelLabels } from "#lib/announcements/labels";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import { plainText } from "#lib/editorial/richtext";
import { sentenceCase } from "#lib/editorial/wording";
import { documentLine } from "#lib/media/entryLines";
import { isCivilDate } from "#lib/platform/clock";
import { clockTime, fullDate } from "#lib/platform/dates";

type Lines = (draft: AnnouncementDraft) => (string | null)[];

const day = (value: string | null) => value && (isCivilDate(value) ? fullDate(value) : value);
const labelled = (label: string, value: string | null) => (value ? `${label}: ${value}` : null);

function summons({ summons: meeting }: AnnouncementDraft): (string | null)[] {
  const { on, firstCallAt, secondCallAt, place, audience, bring, convenedBy } = meeting;
  return [
    on && sentenceCase(day(on) ?? ""),
    labelled("Primera convocatoria", firstCallAt && clockTime(firstCallAt)),
    labelled("Segunda convocatoria", secondCallAt && clockTime(secondCallAt)),
    labelled("Lugar", place),
    labelled("Convoca a", audience),
    labelled("Deben llevar", bring),
    labelled("Convoca", convenedBy),
    ...meeting.channels.map(({ channel, on: given, detail }) =>
      labelled(
        "Se avisó por",
        [channelLabels[channel], day(given), detail].filter(Boolean).join(", "),
      ),
    ),
  ];
}

const sentenceDay = (value: string | null) => value && sentenceCase(day(value) ?? "");

const lines: Record<keyof AnnouncementDraft, Lines> = {
  type: ({ type }) => [type && announcementTypeLabels[type]],
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  summons,
  agenda: ({ agenda }) => agenda.map((row, index) => `${index + 1}. ${row.text}`),
  audience: ({ audience }) => [audience === "public" ? null : audienceLabels[audience]],
  effectiveOn: ({ effectiveOn }) => [sentenceDay(effectiveOn)],
  expiresOn: ({ expiresOn }) => [sentenceDay(expiresOn)],
  acknowledge: ({ acknowledge }) => [
    acknowledge ? "Se pide dejar constancia de haberlo leído" : null,
  ],
  pinnedUntil: ({ pinnedUntil }) => [sentenceDay(pinnedUntil)],
  body: ({ body }) => [plainText(body)],
  documents: ({ documents }) => documents.map(documentLine),
};

/** A field of an announcement in plain lines, for comparing and reading without a form; "" when empty. */
export function announcementFieldText(draft: AnnouncementDraft, field: string): string {
  const parts = lines[field as keyof AnnouncementDraft]?.(draft) ?? [];
  return parts.filter((part) => part !== null && part !== "").join("\n");
}
