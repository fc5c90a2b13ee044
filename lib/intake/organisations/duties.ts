import { dutyWords } from "#lib/intake/lexicon/roles";
import { isVivid } from "#lib/intake/organisations/spoken";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import {
  givenNameKind,
  isFunctionWord,
  isNounLike,
  isSurname,
  isVerbLike,
} from "#lib/intake/text/vocabulary";

const duties = wordSet(dutyWords);

function isSubject(doc: Doc, i: number): boolean {
  const { norm } = at(doc, i);
  if (isVivid(norm)) return false;
  if (duties.has(norm) || isNounLike(norm)) return true;
  if (isSurname(norm) || givenNameKind(norm) !== null) return false;
  return norm.length > 4 && /(?:[aeo]s|al|ar|ia)$/.test(norm);
}

/** "secretaria de | Asuntos Indígenas", "gerente de | Banca Comunal": what a post is in charge of, no body. */
export function isDuty(doc: Doc, i: number): boolean {
  if (/^(?:el|la|los|las)$/.test(normAt(doc, i - 1))) return false;
  if (duties.has(normAt(doc, i))) return true;
  let to = i;
  while (to < i + 6 && (isCapital(at(doc, to)) || /^(?:y|e|de)$/.test(normAt(doc, to)))) {
    if (!isFunctionWord(normAt(doc, to)) && !isSubject(doc, to)) return false;
    to++;
  }
  return to > i;
}

/** "directora de Recursos Humanos de X", "delegada de la X": a post leads to the name. */
export function isHeldBy(doc: Doc, i: number): boolean {
  for (let j = i; j > i - 7 && j >= 0; j--) {
    const head = readRoleHead(doc, j);
    if (head && !doc.claims[j]) return !head.plural;
    if (at(doc, j).kind !== "word" || doc.claims[j] || interrupts(normAt(doc, j))) return false;
  }
  return false;
}

function interrupts(norm: string): boolean {
  if (/^(?:de|del|la|el|los|las|y)$/.test(norm)) return false;
  return isVerbLike(norm) || isFunctionWord(norm);
}
