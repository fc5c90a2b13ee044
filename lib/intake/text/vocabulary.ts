import { commonNouns, functionWords, headlineVerbs } from "#lib/intake/lexicon/commonWords";
import { ambiguousGivenNames, givenNames } from "#lib/intake/lexicon/givenNames";
import { surnames } from "#lib/intake/lexicon/surnames";
import { fold, wordSet } from "#lib/intake/text/fold";

const functions = wordSet(functionWords);
const nouns = wordSet(commonNouns);
const verbs = wordSet(headlineVerbs);
const given = wordSet(givenNames);
const doubtful = wordSet(ambiguousGivenNames);
const family = wordSet(fold(surnames));

const abstractEnding =
  /(?:cion|ciones|sion|siones|dad|dades|miento|mientos|ismo|ismos|logia|logias|grafia|nomia|metria|ncia|ncias|aje|ajes|itud|ivo|ivos|iva|ivas|ico|icos|ica|icas|ario|arios|aria|arias|torio|torios|oria|ales|able|ables|ible|ibles|ente|entes|ista|istas|ador|adores|adora|adoras|edor|edores|edora|edoras|ional|ado|ados|ada|adas|ura|uras)$/;
const pastEnding = /(?:aron|ieron|aban)$/;

/** "de", "para", "según": words that say nothing about names. */
export const isFunctionWord = (norm: string): boolean => functions.has(norm);

/** A known given name; `doubtful` ones are as often a place or a common word. */
export function givenNameKind(norm: string): "sure" | "doubtful" | null {
  if (given.has(norm)) return doubtful.has(norm) ? "doubtful" : "sure";
  return doubtful.has(norm) ? "doubtful" : null;
}

/** A known surname, also when joined by a hyphen. */
export function isSurname(norm: string): boolean {
  return (
    family.has(norm) || (norm.includes("-") && norm.split("-").every((part) => family.has(part)))
  );
}

/** A known common noun or adjective. */
export const isCommonNoun = (norm: string): boolean => nouns.has(norm);

/** A noun or adjective by lexicon or by its ending, not known as a name. */
export function isNounLike(norm: string): boolean {
  if (nouns.has(norm)) return true;
  return abstractEnding.test(norm) && norm.length > 5 && !given.has(norm) && !family.has(norm);
}

/** A verb of headlines, also where it may be a noun ("firma", "visita"). */
export const isHeadlineVerb = (norm: string): boolean => verbs.has(norm);

/** A verb form as in headlines and reports. */
export function isVerbLike(norm: string): boolean {
  return (
    (verbs.has(norm) && !nouns.has(norm)) ||
    (norm.length > 5 && pastEnding.test(norm) && !given.has(norm) && !family.has(norm))
  );
}
