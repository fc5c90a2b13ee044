import { at, type Doc, sentenceAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import type { Token } from "#lib/intake/text/tokens";

const futures = wordSet(`
  realizara llevara desarrollara celebrara sera tendra participara iniciara dara efectuara inaugurara comenzara contara recibira visitara firmara culminara brindara presentara habra podra estara hara asistira reunira
  realizaran llevaran desarrollaran celebraran seran tendran participaran iniciaran daran efectuaran inauguraran comenzaran contaran recibiran visitaran firmaran podran estaran haran asistiran reuniran dictara dictaran
  cerrara vencera ofrecera abrira impartira sesionara debatira arrancara abordara viajara viajaran
`);
const futureEnding = /(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)$/i;
const pastEnding = /(?:aron|ieron|eron|jeron|uvo)$/;
const auxiliaries = new Set(["fue", "fueron", "hubo", "tuvo", "hizo"]);

const past = 1;
const ahead = 2;
const perfect = 3;
const cache = new WeakMap<Doc, Int8Array>();

/** The text in which an accent is one letter with its vowel. */
const composed = ({ text, norm }: Token): string =>
  text.length > norm.length ? text.normalize("NFC") : text;

function isPastForm(token: Token): boolean {
  const { norm } = token;
  if (norm.length < 3) return false;
  return /[óÓ]$/.test(composed(token)) || auxiliaries.has(norm) || pastEnding.test(norm);
}

function isFutureForm(token: Token): boolean {
  const { norm } = token;
  return norm.length > 3 && (futureEnding.test(composed(token)) || futures.has(norm));
}

function tenseOfToken(token: Token): number {
  if (token.kind !== "word" || token.norm.length < 2) return 0;
  if (/^han?$/.test(token.norm)) return perfect;
  if (isPastForm(token)) return past;
  return isFutureForm(token) ? ahead : 0;
}

function tenses(doc: Doc): Int8Array {
  const known = cache.get(doc);
  if (known) return known;
  const made = Int8Array.from(doc.tokens, tenseOfToken);
  cache.set(doc, made);
  return made;
}

/** Whether a word ends like a future form; the accent tells "realizará" from the subjunctive. */
export function isFuture(doc: Doc, i: number): boolean {
  return tenses(doc)[i] === ahead;
}

/** Whether a word ends like a past form ("participaron", "realizó"). */
export function isPast(doc: Doc, i: number): boolean {
  return tenses(doc)[i] === past;
}

/** The nearest verb's direction around a token in its sentence: 1 ahead, 0 past or unknown. */
export function tenseOf(doc: Doc, i: number): number {
  const sentence = sentenceAt(doc, i);
  if (!sentence || at(doc, i).kind === "edge") return 0;
  if (isDoneBefore(doc, i)) return 0;
  const before = nearestVerb(doc, i, { step: -1, end: Math.max(sentence.from - 1, i - 25) });
  const after = nearestVerb(doc, i, { step: 1, end: Math.min(sentence.to, i + 25) });
  const nearest = before.distance <= after.distance ? before : after;
  return nearest.tense === ahead ? 1 : 0;
}

/** "firmado el | lunes, permitirá": done, whatever is told after it. */
function isDoneBefore(doc: Doc, i: number): boolean {
  const back = /^(?:el|este|pasado)$/.test(at(doc, i - 1).norm) ? 2 : 1;
  if (!/^(?:,|fue|fueron|sido)$/.test(at(doc, i - back - 1).norm)) return false;
  const { norm } = at(doc, i - back);
  return (
    /(?:[ai]d[oa]s?|suscrit[oa]s?)$/.test(norm) &&
    !/^(?:programa|previs|fija|agenda|convoca|pasa)/.test(norm)
  );
}

const clauseEdge = /^(?:[,;]|y|e|que|pero)$/;

/** The nearest verb to one side; one in another clause counts as farther. */
function nearestVerb(doc: Doc, i: number, { step, end }: { step: 1 | -1; end: number }) {
  const found = tenses(doc);
  let beyond = 0;
  for (let j = i + step; j !== end && Math.abs(j - i) < 25; j += step) {
    const tense = found[j] ?? 0;
    if (tense !== 0) return { tense, distance: Math.abs(j - i) + beyond };
    if (clauseEdge.test(at(doc, j).norm)) beyond = 8;
  }
  return { tense: 0, distance: 99 };
}
