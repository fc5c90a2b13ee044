import { knownAcronyms, otherAcronyms } from "#lib/intake/lexicon/acronyms";
import type { OrganisationType } from "#lib/intake/organisations/headTable";
import { placesNamed } from "#lib/intake/places/names";
import { wordSet } from "#lib/intake/text/fold";
import type { Token } from "#lib/intake/text/tokens";
import {
  givenNameKind,
  isCommonNoun,
  isFunctionWord,
  isSurname,
} from "#lib/intake/text/vocabulary";

const types = new Map<string, OrganisationType>();
for (const [type, names] of Object.entries(knownAcronyms)) {
  for (const name of wordSet(names)) types.set(name, type as OrganisationType);
}
const refused = wordSet(otherAcronyms);
const roman = /^(?=[ivxlcdm])m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;

/** Acronyms of things, degrees and measures, which name no body. */
export const isOtherAcronym = (norm: string): boolean => refused.has(norm);

/** The type of a body known by its acronym, or null. */
export function acronymType(norm: string): OrganisationType | null {
  return types.get(norm) ?? null;
}

/** "Inei", "Inia": no name and no word that a text may mean otherwise. */
const isOnlyAcronym = (norm: string): boolean =>
  norm.length === 4 && !isCommonNoun(norm) && !isSurname(norm) && givenNameKind(norm) === null;

/** Capitals, or a known acronym written with one capital ("Seduzac"). */
function hasAcronymCase({ kind, norm, shape }: Token): boolean {
  if (kind !== "word" || norm.length < 2 || norm.length > 14) return false;
  if (shape === "upper") return true;
  return (
    types.has(norm) &&
    (shape === "mixed" || (shape === "title" && (norm.length > 4 || isOnlyAcronym(norm))))
  );
}

/** Whether a token has the shape of an acronym that may name a body: capitals, no Roman numeral, no common word. */
export function isAcronymShape(token: Token): boolean {
  if (!hasAcronymCase(token) || refused.has(token.norm) || roman.test(token.norm)) return false;
  if (types.has(token.norm) && token.shape === "upper" && token.norm.length > 2) return true;
  return !isFunctionWord(token.norm) && !(isCommonNoun(token.norm) && token.norm.length > 3);
}

/** "SAGARPA-Puebla", "UNAN-León": an acronym and its seat. */
export function isSeated(text: string): boolean {
  const [acronym = "", ...seat] = text.split("-");
  if (!/^\p{Lu}{3,12}$/u.test(acronym) || refused.has(acronym.toLowerCase())) return false;
  return seat.length > 0 && placesNamed(seat.join(" ")).length > 0;
}
