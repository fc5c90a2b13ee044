import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, normAt, type Stretch } from "#lib/intake/text/document";
import { givenNameKind, isNounLike, isSurname } from "#lib/intake/text/vocabulary";

/** "la Alcaldía de Umo, | Hocol, Ecopetrol y …": made for a name, among bodies over commas. */
export function isListed(doc: Doc, { from, to }: Stretch): boolean {
  if (normAt(doc, from - 1) !== "," || !/^(?:,|y|e)$/.test(normAt(doc, to)) || to > from + 2)
    return false;
  const before = at(doc, from - 2).text === ")" ? from - 3 : from - 2;
  if (doc.claims[before] !== "organisation") return false;
  for (let k = from; k < to; k++) if (!isCoined(doc, k)) return false;
  return !readRoleHead(doc, from) && !readRoleHead(doc, to + 1);
}

function isCoined(doc: Doc, k: number): boolean {
  const { norm } = at(doc, k);
  if (norm.length < 4 || isNounLike(norm) || doc.lowercased.has(norm)) return false;
  return givenNameKind(norm) === null && !isSurname(norm) && matchPlace(doc, k) === null;
}

/** "informó | César Cruz Roa": a given name and a surname. */
export const isPersonal = (doc: Doc, { from, to }: Stretch): boolean =>
  to > from + 1 &&
  givenNameKind(normAt(doc, from)) === "sure" &&
  (isSurname(normAt(doc, to - 1)) || isSurname(normAt(doc, to - 2)));
