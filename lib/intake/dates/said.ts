import type { DateMention } from "#lib/intake/dates/mention";
import { at, type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

export type Said = { readonly test: (norm: string) => boolean; readonly back: number };

/** Whether one of some words stands at most `back` tokens before a date, in its sentence and not beyond a bracket. */
export function saidBefore(doc: Doc, mention: DateMention, said: Said): boolean {
  const start = sentenceAt(doc, mention.from)?.from ?? 0;
  for (let i = mention.from - 1; i >= Math.max(start, mention.from - said.back); i--) {
    if (said.test(normAt(doc, i))) return true;
    if (/^[;(]$/.test(normAt(doc, i))) return false;
  }
  return false;
}

/** What may be said of a date by the words around it. */
export type DateTest = (doc: Doc, mention: DateMention) => boolean;

/** Whether one of some words stands shortly before a date. */
export function said(test: RegExp, back: number): DateTest {
  const matches = (norm: string) => test.test(norm);
  return (doc, mention) => saidBefore(doc, mention, { test: matches, back });
}

/** "«El | 4 de marzo de 2015 empezamos»": told in somebody's words. */
export function isQuoted(doc: Doc, from: number): boolean {
  let start = from;
  while (start > 0 && start > from - 90 && at(doc, start).lines === 0) start--;
  let open = false;
  for (let i = start; i < from; i++) {
    const { text } = at(doc, i);
    if (/^[“«]$/.test(text)) open = true;
    else if (/^[”»]$/.test(text)) open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

const participle = /(?:[ai]d[oa]s?|puest[oa]s?|suscrit[oa]s?|hech[oa]s?|abiert[oa]s?)$/;

/** Nouns that end like participles. */
const nouns =
  /^(?:mercad|estad|tejid|pedid|partid|sentid|resultad|ganad|pescad|soldad|poblad|sabad|lad|grad|delegad|asociad|juzgad|contenid|recorrid|invitad|abogad|licenciad|diplomad|certificad|postgrad|comunicad|listad|vestid|sonid|alumbrad|alcantarillad|cuid|comid|bebid|vid|medid|salid|entrad|llegad|jornad|fachad|temporad|mirad)[oa]s?$/;

/** "firmado", "recibidas", "abierto"; not "mercado", "jornada". */
export const isParticiple = (norm: string): boolean => participle.test(norm) && !nouns.test(norm);

/** The token before a date, or before its article. */
export const beforeArticle = (doc: Doc, { from }: DateMention): number =>
  /^(?:el|en)$/.test(normAt(doc, from - 1)) ? from - 2 : from - 1;

/** "La semana pasada, …", "A partir de hoy, …": whether a date stands at the head of its sentence. */
export const opensSentenceAt = (doc: Doc, from: number): boolean =>
  from - (sentenceAt(doc, from)?.firstWord ?? 0) <= 3;

/** The first token of a stretch of at most `back` tokens before a date, in its sentence. */
export const startBefore = (doc: Doc, { from }: DateMention, back: number): number =>
  Math.max(sentenceAt(doc, from)?.from ?? 0, from - back);
