import { plainText } from "#lib/editorial/richtext";
import type { EventArticle } from "#lib/events/article";
import { delegates } from "#lib/events/delegation";
import { organisationsMet, otherPeople } from "#lib/events/organisations";
import type { EventWords } from "#lib/events/wording";

/** A section that an event's page shows: its anchor, its title and how much it holds. */
export interface EventPart {
  id: string;
  title: string;
  count: number;
}

/** The sections of an event that have something to say, in reading order. */
export function eventParts(article: EventArticle, words: EventWords, proven: boolean): EventPart[] {
  const { purpose, body, results, headcount, lessons, commitments } = article;
  const people = headcount ?? delegates(article).length;
  const others = otherPeople(article).length;
  const part = (id: string, title: string, count = 0, holds = count > 0) =>
    holds ? [{ id, title, count }] : [];
  return [
    ...part("proposito", "Propósito", 0, purpose !== ""),
    ...part("paso", words.body, 0, plainText(body) !== ""),
    ...part("resultados", words.results, 0, results !== ""),
    ...part("viajaron", words.people, people),
    ...part("visita", words.organisations, organisationsMet(article).length),
    ...part("otras-personas", "También participaron", others),
    ...part("lecciones", "Qué aprendimos", lessons.length),
    ...part("compromisos", "A qué nos comprometimos", commitments.length),
    ...part("constancia", "Constancia", 0, proven),
  ];
}
