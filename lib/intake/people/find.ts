import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isNameWord, readNameChain } from "#lib/intake/people/chain";
import type { PersonMention } from "#lib/intake/people/mention";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { scoreName } from "#lib/intake/people/score";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { isBracketed } from "#lib/intake/text/brackets";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isFree,
  isLoud,
  normAt,
  type Stretch,
} from "#lib/intake/text/document";
import { nameKey } from "#lib/intake/text/fold";
import { isAmbiguousTitle, readHonorifics } from "#lib/intake/text/titles";
import { givenNameKind, isFunctionWord, isSurname } from "#lib/intake/text/vocabulary";

const threshold = 3;

/** "CESFAM | Dr. Sergio Lagos": a name given to a building. */
function isBuilding(doc: Doc, i: number): boolean {
  if (at(doc, i).lines > 0 || isLoud(doc, i) || !isAcronymShape(at(doc, i - 1))) return false;
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].every((back) => readRoleHead(doc, i - back) === null);
}

/** "Gerente | General Juan …", "el alcalde | mayor": the word belongs to the post before. */
export function isPartOfPost(doc: Doc, i: number): boolean {
  const word = normAt(doc, i);
  const qualifies = isRoleAdjective(word) && at(doc, i).shape === "lower";
  const ambiguous = (isAmbiguousTitle(word) || qualifies) && normAt(doc, i + 1) !== ".";
  return ambiguous && readRoleHead(doc, i - 1) !== null;
}

/** "Lic. | Magna Polo Rebaza": a given name that is also a word, between a title and a surname. */
function plainChain(doc: Doc, i: number): Stretch | null {
  const free = at(doc, i).shape === "title" && !doc.claims[i] && at(doc, i + 1).lines === 0;
  if (!free || isLoud(doc, i) || readRoleHead(doc, i) || isFunctionWord(normAt(doc, i)))
    return null;
  const rest = isSurname(normAt(doc, i + 1)) ? readNameChain(doc, i + 1) : null;
  return rest && rest.to > i + 2 ? { from: i, to: rest.to } : null;
}

/** "en | Don Benito", "de | Padre Las Casas": a town whose name begins like a title. */
function isTown(doc: Doc, i: number): boolean {
  if (!isCapital(at(doc, i)) || !/^(?:en|de|desde|hacia|a|,|y|e)$/.test(normAt(doc, i - 1)))
    return false;
  const town = matchPlace(doc, i);
  if (/^[,ye]$/.test(normAt(doc, i - 1)) && !town?.known.some(({ level }) => level === "province"))
    return false;
  return town !== null && town.to > i + 1 && !isCapital(at(doc, town.to));
}

const isOtherTitle = (doc: Doc, i: number): boolean =>
  isPartOfPost(doc, i) || isBuilding(doc, i) || isTown(doc, i);

function titled(doc: Doc, i: number): PersonMention | null {
  const title = doc.claims[i] || isOtherTitle(doc, i) ? null : readHonorifics(doc, i);
  if (!title) return null;
  const chain = readNameChain(doc, title.to) ?? plainChain(doc, title.to);
  const score = chain ? scoreName(doc, chain) + 4.5 : 0;
  if (!chain || score < (isLoud(doc, i) ? threshold + 2 : 0.5)) return null;
  return {
    ...chain,
    honorific: { from: title.from, to: title.to },
    sex: title.sex,
    confidence: confidence(score),
    rule: "person.title",
  };
}

function confidence(score: number): number {
  return Math.min(0.97, Math.round((0.5 + score * 0.06) * 100) / 100);
}

function untitled(doc: Doc, i: number, bonus: number): PersonMention | null {
  const chain = readNameChain(doc, i);
  if (!chain || isBracketed(doc, chain)) return null;
  const score = scoreName(doc, chain) + bonus;
  if (score < threshold) return null;
  return {
    ...chain,
    honorific: null,
    sex: null,
    confidence: confidence(score),
    rule: bonus > 0 ? "person.list" : "person.name",
  };
}

function take(doc: Doc, mention: PersonMention, found: PersonMention[]): void {
  found.push(mention);
  claim(doc, mention, "person");
}

/** "Anacafé | Byron Monroy": where a rejected run may still hold a name. */
function restart(doc: Doc, chain: Stretch): number {
  const town = matchPlace(doc, chain.from)?.to ?? chain.from;
  if (town === chain.from && isNameWord(normAt(doc, chain.from))) return chain.to;
  for (let i = Math.max(chain.from + 1, town); i < chain.to; i++) {
    if (isCapital(at(doc, i)) && givenNameKind(normAt(doc, i)) === "sure") return i;
  }
  return chain.to;
}

function scan(doc: Doc, found: PersonMention[]): void {
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i]) continue;
    const mention = titled(doc, i) ?? untitled(doc, i, 0);
    if (mention) take(doc, mention, found);
    const chain = mention ?? readNameChain(doc, i);
    if (chain) i = (mention ? chain.to : restart(doc, chain)) - 1;
  }
}

/** The start of the next item of an enumeration after a name, or -1. */
export function nextListItem(doc: Doc, to: number): number {
  const norm = normAt(doc, to);
  if (norm === "," && ["y", "e"].includes(normAt(doc, to + 1))) return to + 2;
  return [",", "y", "e", ";"].includes(norm) ? to + 1 : -1;
}

/** Names that only their company in an enumeration shows to be people. */
function followLists(doc: Doc, found: PersonMention[]): void {
  for (let k = 0; k < found.length && k < 2000; k++) {
    const person = found[k];
    const next = person ? nextListItem(doc, person.to) : -1;
    if (next < 0 || doc.claims[next]) continue;
    const mention = untitled(doc, next, 2.2);
    if (mention && mention.to - mention.from > 1) take(doc, mention, found);
  }
}

const noBoundary = /^(?:de|del|en|la|el|los|las|a|al|por|desde|hasta|san|santa)$/;

/** The name that ends where an enumeration goes on. */
function nameEndingAt(doc: Doc, end: number): PersonMention | null {
  for (let i = end - 2; i > 0 && i > end - 5; i--) {
    if (doc.claims[i] || !isCapital(at(doc, i)) || isCapital(at(doc, i - 1))) continue;
    const mention = noBoundary.test(normAt(doc, i - 1)) ? null : untitled(doc, i, 2.2);
    return mention?.to === end ? mention : null;
  }
  return null;
}

/** "Mynor Cotí, | Lesbia Chojolán": the item before a name in an enumeration. */
function leadLists(doc: Doc, found: PersonMention[]): void {
  for (let k = 0; k < found.length && k < 2000; k++) {
    const end = (found[k]?.from ?? 0) - 1;
    const mention = /^(?:,|y|e)$/.test(normAt(doc, end)) ? nameEndingAt(doc, end) : null;
    if (mention) take(doc, mention, found);
  }
}

/** Later short forms of people already found: a surname or a given name with a surname. */
function findShortForms(doc: Doc, found: PersonMention[]): void {
  const parts = new Set(found.flatMap((p) => wordsOf(doc, p)));
  for (let i = 0; i < doc.tokens.length; i++) {
    const chain = doc.claims[i] || !parts.has(normAt(doc, i)) ? null : readNameChain(doc, i);
    if (!chain || !isFree(doc, chain) || isLoud(doc, i)) continue;
    const fits = wordsOf(doc, chain).every((word) => parts.has(word));
    if (fits && /^(?:en|san|santa|de)$/.test(normAt(doc, i - 1)) === false) {
      take(
        doc,
        { ...chain, honorific: null, sex: null, confidence: 0.6, rule: "person.short" },
        found,
      );
    }
    i = chain.to - 1;
  }
}

function wordsOf(doc: Doc, stretch: Stretch): string[] {
  const list: string[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const key = nameKey(at(doc, i).text);
    if (key.length > 2) list.push(key);
  }
  return list;
}

/** Finds people by their titles, their names and their company; marks their tokens. */
export function findPeople(doc: Doc): PersonMention[] {
  const found: PersonMention[] = [];
  scan(doc, found);
  followLists(doc, found);
  leadLists(doc, found);
  findShortForms(doc, found);
  return found.sort((a, b) => a.from - b.from);
}
