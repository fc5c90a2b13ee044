import { isFuture, isPast } from "#lib/intake/dates/tense";
import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, normAt, opensSentence, sentenceAt } from "#lib/intake/text/document";

const standing =
  /^(?:tienen?|cuentan?|son|existen?|hay|suman?|exportan?|producen?|viven?|agrupan?|lucen?|dia)$/;

/** "sostiene hoy | a 300 familias", "por hoy", "hoy | sostiene": a present that is no day. */
function isNowadays(doc: Doc, to: number): boolean {
  if (normAt(doc, to - 2) === "por") return true;
  if (/^(?:de|para|desde|hasta|partir)$/.test(normAt(doc, to - 2))) return false;
  const sentence = sentenceAt(doc, to - 1);
  if (!sentence || sentence.index === 0) return false;
  for (let i = Math.max(sentence.from, to - 12); i < Math.min(sentence.to, to + 16); i++) {
    if (isPast(doc, i) || isFuture(doc, i) || /^(?:se|ha|han)$/.test(normAt(doc, i))) return false;
  }
  return !weekdays.has(normAt(doc, to)) && at(doc, to).kind !== "number";
}

/** "hoy | tiene 40 socias", "hoy en | día" */
function isPresent(doc: Doc, to: number): boolean {
  const [next, after] = [normAt(doc, to), normAt(doc, to + 1)];
  if (standing.test(next) || isNowadays(doc, to)) return true;
  return /^(?:en|por)$/.test(next) && /^(?:dia|hoy)$/.test(after);
}

/** "ayer | vendían en la feria": in those days */
const isBygone = (doc: Doc, to: number): boolean =>
  [0, 1, 2].some((k) => /(?:aban|ian)$/.test(normAt(doc, to + k)));

/** "en la fecha |, el gerente" opens its sentence; "en la fecha | prevista" names no day. */
const isOtherDate = (doc: Doc, to: number): boolean =>
  normAt(doc, to - 3) !== "en" ||
  !/^(?:,|se)$/.test(normAt(doc, to)) ||
  !opensSentence(doc, to - 3);

const idioms: Readonly<Record<string, (doc: Doc, to: number) => boolean>> = {
  hoy: isPresent,
  ayer: isBygone,
  fecha: isOtherDate,
  vispera: (doc, to) => /^(?:del?|al?)$/.test(normAt(doc, to)),
};

/** "hoy en | día", "la víspera | de Navidad": words before a token that name no day. */
export const isIdiom = (doc: Doc, to: number): boolean =>
  idioms[normAt(doc, to - 1)]?.(doc, to) ?? false;
