import { isHeadWord, isProgrammeHead } from "#lib/intake/organisations/headTable";
import { isDateline } from "#lib/intake/places/cues";
import { matchPlace } from "#lib/intake/places/gazetteer";
import type { PlaceMention } from "#lib/intake/places/mention";
import { at, claim, type Doc, normAt } from "#lib/intake/text/document";
import { isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

function isRaised(doc: Doc, i: number): boolean {
  const { kind, shape } = at(doc, i);
  return kind === "word" && shape === "upper" && !doc.claims[i];
}

function capitalsEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 6 && isRaised(doc, to) && (to === i || at(doc, to).lines === 0)) to++;
  return to;
}

function isCommon(norm: string): boolean {
  return isHeadWord(norm) || isNounLike(norm) || isVerbLike(norm);
}

const ordinal = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;

/** "IX FERIA AGROPECUARIA, …": a title that begins with capitals. */
function namesEvent(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isProgrammeHead(normAt(doc, i))) return true;
  return ordinal.test(normAt(doc, from));
}

/** "TENANGO DEL VALLE, Méx.-": capitals at the head of a paragraph up to the first mark. */
function datelineAt(doc: Doc, i: number): PlaceMention | null {
  const opens = at(doc, i).lines > 0 || i === 0;
  const to = opens && !isCommon(normAt(doc, i)) ? capitalsEnd(doc, i) : i;
  return to === i || namesEvent(doc, i, to) ? null : markedDateline(doc, i, to);
}

/** "CNA, 3 de diciembre.-": the acronym of whoever writes, short or given in brackets. */
function isBodysMark(doc: Doc, i: number): boolean {
  const { norm } = at(doc, i);
  if (norm.length < 4 || !/[aeiou].*[aeiou]/.test(norm)) return true;
  return doc.tokens.some(
    (token, k) => token.norm === norm && k !== i && at(doc, k - 1).text === "(",
  );
}

function markedDateline(doc: Doc, i: number, to: number): PlaceMention | null {
  const mark = at(doc, to).text;
  if (!/^[.,(:–—-]$/.test(mark) || !isDateline(doc, i, to)) return null;
  if (mark === "," && at(doc, to + 1).shape === "lower") return null;
  const known = matchPlace(doc, i)?.known ?? [];
  if (known.length === 0 && to === i + 1 && isBodysMark(doc, i)) return null;
  return { from: i, to, known, cue: null, confidence: 0.65, rule: "place.dateline" };
}

/** Places in capitals at the head of a paragraph; read before anything else, as they look like acronyms. */
export function findDatelines(doc: Doc): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { from } of doc.sentences) {
    const mention = doc.claims[from] ? null : datelineAt(doc, from);
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "place");
  }
  return found;
}
