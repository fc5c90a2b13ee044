import type { AnnouncementArticle } from "#lib/announcements/article";
import { summonsFacts, termSentences } from "#lib/announcements/wording";
import { paragraphs, plainText, type RichText } from "#lib/editorial/richtext";
import { sentenceCase } from "#lib/editorial/wording";
import type { EventArticle } from "#lib/events/article";
import { itineraryDays } from "#lib/events/itinerary";
import { eventParts } from "#lib/events/parts";
import { eventWords } from "#lib/events/wording";
import { richHtml } from "#lib/feeds/html";
import { element } from "#lib/feeds/xml";
import type { CivilDate } from "#lib/platform/clock";
import { clockTime, fullDate, longRange } from "#lib/platform/dates";

interface Reading {
  absolute: (path: string) => string;
  /** The day on which it is read. */
  today: CivilDate;
}

interface Fact {
  label: string;
  text: string;
}

function factsHtml(facts: Fact[]): string {
  const known = facts.filter(({ text }) => text !== "");
  const rows = known.map(({ label, text }) => {
    const words = text.replaceAll("\n", ", ");
    return `<li>${element("strong", `${label}:`)} ${element("span", words)}</li>`;
  });
  return rows.length > 0 ? `<ul>${rows.join("")}</ul>` : "";
}

function part(title: string, html: string): string {
  return html === "" ? "" : `${element("h2", title)}${html}`;
}

const textPart = (title: string, doc: RichText, { absolute }: Reading) =>
  part(title, plainText(doc) === "" ? "" : richHtml(doc, absolute));

function listHtml(name: "ol" | "ul", rows: string[]): string {
  const items = rows.map((row) => element("li", row)).join("");
  return rows.length > 0 ? `<${name}>${items}</${name}>` : "";
}

function when({ startsOn, endsOn, startsAt }: EventArticle): string {
  if (!startsOn) return "";
  return [longRange(startsOn, endsOn), startsAt ? clockTime(startsAt) : ""]
    .filter(Boolean)
    .join(", ");
}

function itineraryHtml(article: EventArticle): string {
  const days = itineraryDays(article).map(({ on, activities }) => {
    const rows = activities.map(({ at, text, place }) =>
      [at ? clockTime(at) : "", text, place].filter(Boolean).join(" · "),
    );
    return `${on ? element("h3", sentenceCase(fullDate(on))) : ""}${listHtml("ul", rows)}`;
  });
  return days.join("");
}

/** What an event tells, as a feed carries it: its facts, then its texts and lessons. */
export function eventHtml(article: EventArticle, reading: Reading): string {
  const { summary, place, venue, purpose, body, results, lessons } = article;
  const words = eventWords(article, reading.today);
  const titles = new Map(eventParts(article, words).map(({ id, title }) => [id, title]));
  return [
    summary && element("p", summary),
    factsHtml([
      { label: "Cuándo", text: when(article) },
      { label: "Dónde", text: [place, venue].filter(Boolean).join(". ") },
    ]),
    textPart(titles.get("proposito") ?? "", paragraphs(purpose), reading),
    textPart(titles.get("paso") ?? "", body, reading),
    part(titles.get("itinerario") ?? "", itineraryHtml(article)),
    textPart(titles.get("resultados") ?? "", paragraphs(results), reading),
    part(titles.get("lecciones") ?? "", listHtml("ol", lessons)),
  ].join("");
}

/** What an announcement says, as a feed carries it: the facts of a convocatoria, its agenda, its text. */
export function announcementHtml(article: AnnouncementArticle, reading: Reading): string {
  const { summary, agenda, body } = article;
  const terms = termSentences(article, reading.today).join(" ");
  return [
    summary && element("p", summary),
    factsHtml(summonsFacts(article)),
    terms && element("p", terms),
    part("Agenda", listHtml("ol", agenda)),
    plainText(body) === "" ? "" : richHtml(body, reading.absolute),
  ].join("");
}
