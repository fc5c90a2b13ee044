import type { AnnouncementArticle } from "#lib/announcements/article";
import { announcementTypeLabels } from "#lib/announcements/labels";
import { summonsFacts, termSentences } from "#lib/announcements/wording";
import type { SignName } from "#lib/editorial/tocapu";
import type { EventArticle } from "#lib/events/article";
import { itineraryDays } from "#lib/events/itinerary";
import { eventTypeLabels } from "#lib/events/labels";
import { organisationsMet } from "#lib/events/organisations";
import { eventWords, isToCome } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";
import { clockTime, counted, fullDate, longRange } from "#lib/platform/dates";

interface Fact {
  label: string;
  text: string;
}

/** What one sheet of paper on a notice board says of a publication. */
export interface NoticeSheet {
  sign: SignName;
  label: string;
  title: string;
  summary: string;
  facts: Fact[];
  /** Its points, as many as fit; `more` counts the others. */
  list: { title: string; items: string[]; more: number } | null;
}

/** How many letters fit on the sheet, those of the title counting more than once: they are larger. */
const room = 1_750;
const titleWeight = 3;
/** What a row takes besides its letters, in letters. */
const rowCost = 45;

const cost = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length + rowCost, 0);

type Told = Omit<NoticeSheet, "list"> & { list: { title: string; items: string[] } };

/** The sheet with the points of its list that fit on it. */
function fitted({ list: { title, items }, ...sheet }: Told): NoticeSheet {
  const facts = sheet.facts.filter(({ text }) => text !== "");
  const taken =
    sheet.title.length * titleWeight + cost([sheet.summary, ...facts.map(({ text }) => text)]);
  const shown = items.filter((_, at) => taken + cost(items.slice(0, at + 1)) <= room);
  const list = { title, items: shown, more: items.length - shown.length };
  return { ...sheet, facts, list: items.length > 0 ? list : null };
}

function programme(article: EventArticle): string[] {
  return itineraryDays(article).flatMap(({ on, activities }) =>
    activities.map(({ at, text, place }) =>
      [on ? fullDate(on) : "", at ? clockTime(at) : "", text, place].filter(Boolean).join(" · "),
    ),
  );
}

function whenOf({ startsOn, endsOn, startsAt }: EventArticle): string {
  if (!startsOn) return "";
  const days = endsOn && endsOn !== startsOn ? longRange(startsOn, endsOn) : fullDate(startsOn);
  return [days, startsAt ? clockTime(startsAt) : ""].filter(Boolean).join(", ");
}

/** The sheet of an event on a day: before it, its programme; after it, what was learned. */
export function eventSheet(article: EventArticle, today: CivilDate): NoticeSheet {
  const { type, title, summary, place, venue, headcount, lessons } = article;
  const words = eventWords(article, today);
  const list = isToCome(article, today)
    ? { title: words.itinerary, items: programme(article) }
    : { title: "Qué aprendimos", items: lessons };
  const met = organisationsMet(article).map(({ name }) => name);
  return fitted({
    ...{ sign: type, label: eventTypeLabels[type], title, summary, list },
    facts: [
      { label: "Cuándo", text: whenOf(article) },
      { label: "Dónde", text: [place, venue].filter(Boolean).join(". ") },
      { label: words.organisations, text: met.slice(0, 3).join(", ") },
      {
        label: words.headcount,
        text: headcount === null ? "" : counted(headcount, "persona", "personas"),
      },
    ],
  });
}

/** The sheet of an announcement on a day: the facts of its meeting, its terms and its agenda. */
export function announcementSheet(article: AnnouncementArticle, today: CivilDate): NoticeSheet {
  const { type, title, summary, agenda } = article;
  const facts = summonsFacts(article).map(({ label, text }) => ({
    label,
    text: text.replaceAll("\n", ", "),
  }));
  return fitted({
    ...{ sign: type, label: announcementTypeLabels[type], title, summary },
    facts: [...facts, { label: "Vigencia", text: termSentences(article, today).join(" ") }],
    list: { title: "Agenda", items: agenda },
  });
}
