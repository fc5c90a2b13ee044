import { participles, partners, supports } from "#lib/intake/lexicon/companyWords";
import { isDuty, isHeldBy } from "#lib/intake/organisations/duties";
import { isVivid } from "#lib/intake/organisations/spoken";
import { type Doc, normAt } from "#lib/intake/text/document";
import { isCommonNoun } from "#lib/intake/text/vocabulary";

function skipBack(doc: Doc, i: number): number {
  let j = i;
  while (j > i - 3 && /^(?:el|la|los|las|de|del)$/.test(normAt(doc, j))) j--;
  return j;
}

const isPlainNoun = (norm: string): boolean => isCommonNoun(norm) && !isVivid(norm);

/** "organizado por | Intercrafts", "convenio con | Agro Rural", "gerente de | Alicorp": the words before show a body. */
export function isAnnounced(doc: Doc, i: number): boolean {
  const article = /^(?:el|la|los|las)$/.test(normAt(doc, i - 1)) ? i - 2 : i - 1;
  const before = normAt(doc, article - 1);
  const link = normAt(doc, article);
  if (link === "con") return partners.test(before);
  if (link === "por") return participles.test(before);
  if (!/^(?:de|del|a)$/.test(link) || isPlainNoun(normAt(doc, i))) return false;
  return !isDuty(doc, i) && isNamedBy(doc, i, link === "a" ? -1 : article);
}

function isNamedBy(doc: Doc, i: number, article: number): boolean {
  return supports.test(normAt(doc, skipBack(doc, i - 1))) || isHeldBy(doc, article - 1);
}
