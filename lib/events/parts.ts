import { plainText } from "#lib/editorial/richtext";
import type { EventArticle } from "#lib/events/article";
import { delegates } from "#lib/events/delegation";
import { organisationsMet, otherPeople } from "#lib/events/organisations";
import type { EventWords } from "#lib/events/wording";

export const partIds = [
  "proposito",
  "paso",
  "itinerario",
  "resultados",
  "viajaron",
  "visita",
  "otras-personas",
  "lecciones",
  "compromisos",
  "fotos",
  "documentos",
] as const;
export type PartId = (typeof partIds)[number];

/** A section that an event's page shows: its anchor, its title and, if it is a list, its length. */
export interface EventPart {
  id: PartId;
  title: string;
  count: number | null;
}

/** The sections of an event that have something to say, in reading order. */
export function eventParts(article: EventArticle, words: EventWords): EventPart[] {
  const { purpose, body, itinerary, results, headcount, lessons, commitments } = article;
  const { gallery, documents } = article;
  const text = (id: PartId, title: string, content: string) =>
    content === "" ? [] : [{ id, title, count: null }];
  const list = (id: PartId, title: string, count: number) =>
    count === 0 ? [] : [{ id, title, count }];
  return [
    ...text("proposito", "Propósito", purpose),
    ...text("paso", words.body, plainText(body)),
    ...list("itinerario", words.itinerary, itinerary.length),
    ...text("resultados", words.results, results),
    ...list("viajaron", words.people, headcount ?? delegates(article).length),
    ...list("visita", words.organisations, organisationsMet(article).length),
    ...list("otras-personas", words.others, otherPeople(article).length),
    ...list("lecciones", "Qué aprendimos", lessons.length),
    ...list("compromisos", "A qué nos comprometimos", commitments.length),
    ...list("fotos", "Fotos", gallery.length),
    ...list("documentos", "Documentos", documents.length),
  ];
}
