import { weekdays } from "#lib/intake/lexicon/calendarWords";
import { at, type Doc, isCapital, normAt, opensSentence } from "#lib/intake/text/document";

const standing =
  /^(?:tienen?|cuentan?|son|existen?|hay|suman?|exportan?|producen?|viven?|agrupan?|lucen?|dia)$/;

const lasts =
  /^(?:sostiene|tiene|cuenta|agrupa|produce|exporta|atiende|emplea|suma|vive|representa|mantiene|alberga|opera|forma)n?$/;

/** "sostiene hoy | a 300 familias", "por hoy": a present that is no day. */
function isNowadays(doc: Doc, to: number): boolean {
  if (normAt(doc, to - 2) === "por") return true;
  if (/^(?:de|para|desde|hasta|partir)$/.test(normAt(doc, to - 2))) return false;
  if (weekdays.has(normAt(doc, to)) || at(doc, to).kind === "number") return false;
  return [to - 2, to, to + 1].some((i) => lasts.test(normAt(doc, i)));
}

/** "hoy | tiene 40 socias", "hoy en | día" */
function isPresent(doc: Doc, to: number): boolean {
  const [next, after] = [normAt(doc, to), normAt(doc, to + 1)];
  if (standing.test(next) || isNowadays(doc, to)) return true;
  return /^(?:en|por)$/.test(next) && /^(?:dia|hoy)$/.test(after);
}

/** "ayer | vendían en la feria": in those days */
const isBygone = (doc: Doc, to: number): boolean =>
  [0, 1, 2].some((k) => /(?:aban|ian)$/.test(normAt(doc, to + k)) && !isCapital(at(doc, to + k)));

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
