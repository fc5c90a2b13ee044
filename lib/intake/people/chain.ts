import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isHeadWord, isProgrammeHead } from "#lib/intake/organisations/headTable";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import {
  at,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
  type Stretch,
} from "#lib/intake/text/document";
import { readHonorific } from "#lib/intake/text/titles";
import {
  givenNameKind,
  isCommonNoun,
  isFunctionWord,
  isHeadlineVerb,
  isNounLike,
  isSurname,
  isVerbLike,
} from "#lib/intake/text/vocabulary";

const maxTokens = 9;

/** "Flores | Vda. de Larico" */
const isWidowMark = (norm: string): boolean => norm === "vda" || norm === "viuda";

export const isNameWord = (norm: string): boolean =>
  givenNameKind(norm) !== null || isSurname(norm);

const opensOther = [isFunctionWord, isVerbLike, isHeadWord, isProgrammeHead];

/** A common word; after a given name only the lexicon counts, as many surnames end like nouns. */
function isOrdinary(doc: Doc, i: number): boolean {
  const norm = normAt(doc, i);
  const led = isNameWord(normAt(doc, i - 1)) || givenNameKind(normAt(doc, i - 2)) === "sure";
  const afterName = isCapital(at(doc, i - 1)) && isCapital(at(doc, i)) && led;
  if (afterName ? isCommonNoun(norm) : isNounLike(norm)) return true;
  return opensOther.some((test) => test(norm)) || readRoleHead(doc, i) !== null;
}

/** "Felicita | Lucía Alonso a …": a verb in front of a name. */
function isOpeningVerb(doc: Doc, i: number): boolean {
  const norm = normAt(doc, i);
  if (!opensSentence(doc, i) || !isCapital(at(doc, i + 1))) return false;
  if (isVerbLike(norm) || isHeadlineVerb(norm)) return isNamePiece(doc, i + 1);
  return !isNameWord(norm) && norm.length > 1 && givenNameKind(normAt(doc, i + 1)) === "sure";
}

/** "Juan | P. | Pérez". */
function isInitial(doc: Doc, i: number): boolean {
  const stop = at(doc, i + 1).text === "." && isCapital(at(doc, i + 2));
  return stop && !isFunctionWord(normAt(doc, i).replace(/^[aeoyu]$/, ""));
}

function looksLikeAcronym(doc: Doc, i: number): boolean {
  if (isLoud(doc, i)) return !isNameWord(normAt(doc, i - 1));
  const token = at(doc, i);
  return token.shape === "upper" && token.norm.length < 5 && isAcronymShape(token);
}

/** A free word with a capital that is neither a verb nor "Vda.". */
function isFreeWord(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || !isCapital(token) || doc.claims[i]) return false;
  return !isOpeningVerb(doc, i) && !isWidowMark(token.norm);
}

/** Whether a token may be a word of a personal name. */
export function isNamePiece(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (!isFreeWord(doc, i)) return false;
  if (isNameWord(token.norm)) return !(isLoud(doc, i) && isFunctionWord(token.norm));
  if (token.norm.length === 1) return isInitial(doc, i);
  return !looksLikeAcronym(doc, i) && !isOrdinary(doc, i) && !readHonorific(doc, i);
}

/** The token after a particle ("de la", "del", "y") that joins two parts of a name, or the same index. */
function skipParticle(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  if (isWidowMark(norm)) return normAt(doc, i + 1) === "." ? i + 3 : i + 2;
  if (norm === "de" && ["la", "los", "las"].includes(normAt(doc, i + 1))) return i + 2;
  return /^(?:de|del|da|do|dos|di|van|von|la|der|den|le|du|des|d)$/.test(norm) ? i + 1 : i;
}

/** "Café Buenaventura de | Pascual Quispe": whose it is. */
function isOwner(doc: Doc, k: number): boolean {
  const given = givenNameKind(normAt(doc, k)) === "sure" && !isSurname(normAt(doc, k));
  return given && !isNameWord(normAt(doc, k - 2));
}

function particleFits(doc: Doc, k: number, count: number): boolean {
  const norm = normAt(doc, k);
  if (!isNamePiece(doc, k)) return false;
  if (count < 2) return !isOwner(doc, k) && (isNameWord(norm) || !matchPlace(doc, k));
  const place = matchPlace(doc, k);
  const articled = /^(?:los|las)$/.test(normAt(doc, k - 1)) && place === null;
  return articled || (isNameWord(norm) && (place === null || place.weak));
}

/** "Jhon Vilca | quispe": a surname that was typed without its capital, after a name. */
function isLowSurname(doc: Doc, i: number): boolean {
  const { norm, shape, lines } = at(doc, i);
  if (shape !== "lower" || lines > 0 || norm.length < 4 || doc.claims[i]) return false;
  if (!isSurname(norm) || isCommonNoun(norm) || isFunctionWord(norm)) return false;
  return isNameWord(normAt(doc, i - 1)) && !isVerbLike(norm) && givenNameKind(norm) === null;
}

function nextPiece(doc: Doc, to: number, count: number): number {
  if (at(doc, to).lines > 1) return -1;
  const here = skipInitialStop(doc, to);
  if (isNamePiece(doc, here) && at(doc, here).lines < 2) return here;
  return isLowSurname(doc, here) ? here : afterParticle(doc, here, count);
}

/** "Ana María | de los Ángeles": where the name goes on after a particle, or -1. */
function afterParticle(doc: Doc, here: number, count: number): number {
  const widow = isWidowMark(normAt(doc, here));
  const raised = isCapital(at(doc, here)) && !isLoud(doc, here) && !widow;
  const after = raised || doc.claims[here] ? here : skipParticle(doc, here);
  return after > here && particleFits(doc, after, count) ? after : -1;
}

function skipInitialStop(doc: Doc, i: number): number {
  const stop = at(doc, i).text === "." && !at(doc, i).spaced;
  return stop && /^(?:.|ma)$/u.test(normAt(doc, i - 1)) ? i + 1 : i;
}

/** The longest run of name words at a token: "Ana María de los Ángeles Rodríguez", "Juan P. Pérez". */
export function readNameChain(doc: Doc, i: number): Stretch | null {
  if (!isNamePiece(doc, i)) return null;
  let to = i + 1;
  let count = 1;
  while (to - i < maxTokens) {
    const next = nextPiece(doc, to, count);
    if (next < 0 || doc.sentenceOf[next] !== doc.sentenceOf[i]) break;
    to = next + 1;
    count++;
  }
  return { from: i, to };
}
