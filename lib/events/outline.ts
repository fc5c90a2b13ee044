import { plainText } from "#lib/editorial/richtext";
import { sentenceCase } from "#lib/editorial/wording";
import { eventTypeLabels, organisationPartLabels, personPartLabels } from "#lib/events/labels";
import type { EventDraft } from "#lib/events/schema";
import { documentLine, photoLine } from "#lib/media/entryLines";
import { isCivilDate } from "#lib/platform/clock";
import { clockTime, counted, fullDate } from "#lib/platform/dates";

type Lines = (event: EventDraft) => (string | number | null)[];

const joined = (parts: (string | false | null)[], by = ", ") => parts.filter(Boolean).join(by);
const day = (value: string | null) => value && (isCivilDate(value) ? fullDate(value) : value);

function organisation(row: EventDraft["organisations"][number]): string {
  const { name, part, kindLabel, alsoWritten, institutionalYears, about } = row;
  return joined(
    [
      joined([name || "Sin nombre", kindLabel]),
      organisationPartLabels[part],
      alsoWritten && `también escrita ${alsoWritten}`,
      institutionalYears !== null &&
        `${counted(institutionalYears, "año", "años")} de vida institucional`,
      about,
    ],
    " · ",
  );
}

function person(row: EventDraft["people"][number]): string {
  const { honorific, name, role, office, organisation: from, part } = row;
  const who = joined([honorific, name || "Sin nombre"], " ");
  const post = joined([role, office && `oficina de ${office}`, from]);
  return joined([joined([who, post]), part !== "delegate" && personPartLabels[part]], " · ");
}

const commitment = ({ text, responsible, dueOn }: EventDraft["commitments"][number]) =>
  joined(
    [text, responsible && `a cargo de ${responsible}`, dueOn && `hasta el ${day(dueOn)}`],
    " · ",
  );

const activity = ({ on, at, place, text }: EventDraft["itinerary"][number]) =>
  joined([joined([day(on), at && clockTime(at)]), text || "Sin decir qué", place], " · ");

const lines: Record<keyof EventDraft, Lines> = {
  type: ({ type }) => [type && eventTypeLabels[type]],
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  startsOn: ({ startsOn }) => [startsOn && sentenceCase(day(startsOn) ?? "")],
  endsOn: ({ endsOn }) => [endsOn && sentenceCase(day(endsOn) ?? "")],
  startsAt: ({ startsAt }) => [startsAt && clockTime(startsAt)],
  place: ({ place }) => [joined([place.venue, place.locality, place.placeName])],
  organisations: ({ organisations }) => organisations.map(organisation),
  headcount: ({ headcount }) => [headcount],
  women: ({ women }) => [women],
  men: ({ men }) => [men],
  people: ({ people }) => people.map(person),
  projects: ({ projects: { named, unidentified } }) => [
    ...named.map((project) => project.name),
    unidentified ? `${unidentified} sin identificar` : null,
  ],
  itinerary: ({ itinerary }) => itinerary.map(activity),
  purpose: ({ purpose }) => [purpose],
  results: ({ results }) => [results],
  lessons: ({ lessons }) => lessons.map((lesson) => lesson.text),
  commitments: ({ commitments }) => commitments.map(commitment),
  body: ({ body }) => [plainText(body)],
  gallery: ({ gallery }) => gallery.map(photoLine),
  documents: ({ documents }) => documents.map(documentLine),
  evidence: ({ evidence }) => [
    evidence
      ? joined([
          counted(evidence.facts.length, "cita del relato", "citas del relato"),
          !evidence.reviewed && "sin comprobar",
        ])
      : null,
  ],
};

/** A field of an event in plain lines, for comparing and reading without a form; "" when it is empty. */
export function eventFieldText(event: EventDraft, field: string): string {
  const parts = lines[field as keyof EventDraft]?.(event) ?? [];
  return parts.filter((part) => part !== null && part !== "").join("\n");
}
