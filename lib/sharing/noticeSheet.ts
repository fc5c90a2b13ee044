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
  /** In smaller letters, for there is much to say. */
  dense: boolean;
  /** Its points, as many as fit; `more` counts the others. */
  list: { title: string; items: string[]; more: number } | null;
}

/** Letters in a line and points that a line takes, for each part of the sheet; with little room for error. */
type Part = "title" | "summary" | "fact" | "point";
interface Setting {
  /** Points for the parts below, beside the head, the code and its address. */
  room: number;
  letters: Record<Part, number>;
  points: Record<Part, number>;
}

/** As app/styles/sheet.css sets an A4 page in large letters, and in smaller ones where there is much to say. */
const settings: Record<"large" | "dense", Setting> = {
  large: {
    room: 455,
    letters: { title: 33, summary: 62, fact: 44, point: 68 },
    points: { title: 30, summary: 18.5, fact: 18.5, point: 17 },
  },
  dense: {
    room: 490,
    letters: { title: 44, summary: 80, fact: 56, point: 80 },
    points: { title: 21, summary: 14.5, fact: 14.5, point: 14 },
  },
};
/** What the edges of a part take besides its lines, in points. */
const edges: Record<Part, number> = { title: 10, summary: 8, fact: 9, point: 4 };

function height(setting: Setting, part: Part, text: string): number {
  const lines = Math.ceil(text.length / setting.letters[part]);
  return lines === 0 ? 0 : lines * setting.points[part] + edges[part];
}

type Told = Omit<NoticeSheet, "list" | "dense"> & { list: { title: string; items: string[] } };

/** The points of a list that fit, in order, under all the rest. */
function fitting({ list: { items }, ...told }: Told, setting: Setting): string[] {
  const facts = told.facts.map(({ text }) => height(setting, "fact", text));
  const rest = [height(setting, "title", told.title), height(setting, "summary", told.summary)];
  let left = [...facts, ...rest].reduce((room, points) => room - points, setting.room);
  return items.filter((item) => {
    // Once one does not fit, none after it is shown in its place.
    left = left < 0 ? left : left - height(setting, "point", item);
    return left >= 0;
  });
}

/** The sheet in large letters if everything fits so; else in smaller ones, with what fits of its list. */
function fitted(given: Told): NoticeSheet {
  const told = { ...given, facts: given.facts.filter(({ text }) => text !== "") };
  const { title, items } = told.list;
  const dense = fitting(told, settings.large).length < items.length;
  const shown = dense ? fitting(told, settings.dense) : items;
  const list = { title, items: shown, more: items.length - shown.length };
  return { ...told, dense, list: items.length > 0 ? list : null };
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
