import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { givenNameKind, isNounLike } from "#lib/intake/text/vocabulary";

/** "Energía y | Minas": a plural with a capital that closes the complement and is nobody's name. */
export const closesPair = (doc: Doc, next: number): boolean =>
  isCapital(at(doc, next)) &&
  /[ao]s$/.test(normAt(doc, next)) &&
  normAt(doc, next + 1) === "," &&
  givenNameKind(normAt(doc, next)) === null;

const isRaisedNoun = (doc: Doc, i: number): boolean =>
  isCapital(at(doc, i)) && !doc.claims[i] && isNounLike(normAt(doc, i));

/** "… Desarrollo Económico, | Turismo y Promoción del Empleo": nouns with capitals that "y" closes. */
export function enumeratesNouns(doc: Doc, next: number): boolean {
  if (!isRaisedNoun(doc, next)) return false;
  for (let i = next + 1; i < next + 4; i++) {
    if (/^[ye]$/.test(normAt(doc, i))) return isRaisedNoun(doc, i + 1);
    if (!isCapital(at(doc, i))) return false;
  }
  return false;
}
