import { type ReadNumber, readNumber } from "#lib/intake/dates/numbers";
import { countWithoutNoun } from "#lib/intake/facts/headcountForms";
import { scoreOf } from "#lib/intake/facts/headcountScore";
import { peopleNouns } from "#lib/intake/lexicon/headcountWords";
import { readRoleHead } from "#lib/intake/people/roleTable";
import { at, type Doc, normAt, type Stretch } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

export type Headcount = Stretch & {
  readonly value: number;
  readonly confidence: number;
  readonly rule: string;
};
export type ScoredHeadcount = Headcount & { readonly score: number };

const nouns = wordSet(peopleNouns);
/** What people do, or where they come from. */
const trade =
  /(?:eros|eras|istas|antes|entes|ores|oras|arios|arias|anos|anas|enos|enas|inos|inas|ayos|ayas|eses)$/;
const links = /^(?:de|los|las|nuevos|nuevas|micro)$/;
/** Words that may stand between a number and the people it counts; "asociaciones" and the like count others. */
const qualifiers =
  /^(?:de|los|las|micro|mini|ex|nuev[oa]s|pequen[oa]s|median[oa]s|grandes|jovenes|destacad[oa]s|reconocid[oa]s|distinguid[oa]s|talentos[oa]s|valientes|entusiastas|divers[oa]s|distint[oa]s|diferentes|mejores|buen[oa]s|principales|potenciales|nuestr[oa]s|aguerrid[oa]s|inquiet[oa]s|emprendedor[ae]s|alt[oa]s|reconocidos|represent\w+|humildes|querid[oa]s|estimad[oa]s)$/;
const leads =
  /^(?:mas|de|un|total|unos|unas|cerca|alrededor|casi|aproximadamente|los|las|grupo|a|de|unas|la|participacion|con|en)$/;

function leadStart(doc: Doc, i: number): number {
  const patterns = [
    ["un", "total", "de"],
    ["mas", "de"],
    ["alrededor", "de"],
    ["cerca", "de"],
    ["aproximadamente"],
    ["casi"],
    ["unos"],
    ["unas"],
  ];
  for (const words of patterns) {
    if (words.every((word, k) => normAt(doc, i - words.length + k) === word))
      return i - words.length;
  }
  return i;
}

const comers = /^(?:asistieron|participaron|acudieron|unas|unos|capacito|capacitaron|capacitar)$/;
const bodiesOfPeople = /^(?:delegacion|comitiva|grupo|total|equipo|contingente)$/;

/** "un taller de inocuidad para 37 |": those for whom a course is held are there. */
function teaches(doc: Doc, to: number): boolean {
  for (let k = to - 2; k > to - 9; k--)
    if (/^(?:taller|curso|charla|capacitacion|seminario)$/.test(normAt(doc, k))) return true;
  return false;
}

/** "participaron 15 |", "una delegación de 15 |": a trade after the number is one of people. */
function countsPeople(doc: Doc, to: number): boolean {
  const words = [1, 2, 3, 4, 5].map((back) => normAt(doc, to - back));
  const of = words.findIndex((word) => word === "de" || word === "a");
  if (words[0] === "para" && teaches(doc, to)) return true;
  return words.some((word) => comers.test(word)) || bodiesOfPeople.test(words[of + 1] ?? "");
}

/** The token after the noun of people that a number counts, or -1. */
function nounAfter(doc: Doc, i: number): number {
  for (let k = i; k < i + 4; k++) {
    const token = at(doc, k);
    if (token.kind !== "word") return -1;
    if (nouns.has(token.norm) || readRoleHead(doc, k)?.plural === true) return k + 1;
    if (trade.test(token.norm) && countsPeople(doc, i)) return k + 1;
    if (!(k === i ? qualifiers : links).test(token.norm)) return -1;
  }
  return -1;
}

/** "87 | de los 100 delegados": past the whole of which they are a part. */
function pastWhole(doc: Doc, i: number): number {
  if (normAt(doc, i) !== "de" || !/^(?:los|las)$/.test(normAt(doc, i + 1))) return i;
  return readNumber(doc, i + 2)?.to ?? i;
}

const attending =
  /^(?:invitad[oa]s|delegad[oa]s|observador[ae]s|dirigentes|directiv[oa]s|docentes|tecnic[oa]s|estudiantes|alumn[oa]s|representantes|trabajador[ae]s|funcionari[oa]s|soci[oa]s|acompanantes|autoridades|expositor[ae]s|facilitador[ae]s|jovenes|adultos|profesor[ae]s|productor[ae]s)$/;
const womenOrMen = /^(?:mujeres|hombres|varones|damas|caballeros|ninas|ninos|senoras|senores)$/;

/** "18 mujeres | y 12 varones", "60 delegados | y 20 invitados": the other part of those who were there. */
function otherPart(doc: Doc, noun: number): ReadNumber | null {
  if (!/^(?:[ye]|mas)$/.test(normAt(doc, noun))) return null;
  const number = readNumber(doc, noun + 1);
  const to = number ? partEnd(doc, number.to) : -1;
  if (!number || to < 0 || number.value < 2 || normAt(doc, to - 1) === normAt(doc, noun - 1))
    return null;
  return { value: number.value, to };
}

/** "25 mujeres, | 10 varones | y 5 niños": the parts told one after another, added up. */
function otherParts(doc: Doc, noun: number): ReadNumber | null {
  const listed = at(doc, noun).text === "," ? readNumber(doc, noun + 1) : null;
  const to = listed && womenOrMen.test(normAt(doc, listed.to)) ? listed.to + 1 : -1;
  const rest = listed && to > 0 ? otherPart(doc, to) : null;
  return listed && rest ? { value: listed.value + rest.value, to: rest.to } : otherPart(doc, noun);
}

/** Men and women are each a part; others must be people who can only be there themselves. */
function partEnd(doc: Doc, i: number): number {
  if (womenOrMen.test(normAt(doc, i)) || attending.test(normAt(doc, i))) return i + 1;
  return -1;
}

/** A number of people: the token after it, after the whole it is part of, and after its noun. */
type Counted = ReadNumber & { readonly whole: number; readonly noun: number };

function countedAt(doc: Doc, i: number): Counted | null {
  const number = doc.claims[i] === "date" ? null : readNumber(doc, i);
  if (!number || number.value < 2 || number.value > 500_000) return null;
  const whole = pastWhole(doc, number.to);
  const noun = nounAfter(doc, whole);
  return noun < 0 ? null : { ...number, whole, noun };
}

function candidateAt(doc: Doc, i: number): ScoredHeadcount | null {
  const counted = countedAt(doc, i);
  if (!counted) return null;
  const half = otherParts(doc, counted.noun);
  const to = half?.to ?? counted.noun;
  const score = scoreOf(doc, i, to) + (counted.whole > counted.to ? 1 : 0);
  const from = leadStart(doc, i);
  return {
    from,
    to,
    value: counted.value + (half?.value ?? 0),
    score,
    confidence: Math.min(0.95, 0.45 + score * 0.12),
    rule: from < i && leads.test(normAt(doc, from)) ? "headcount.total" : "headcount.number",
  };
}

/** The stated number of people who took part; never computed from the names. Null when the text states none. */
export function findHeadcount(doc: Doc): Headcount | null {
  let best: ScoredHeadcount | null = null;
  for (let i = 0; i < doc.tokens.length; i++) {
    const candidate = countWithoutNoun(doc, i) ?? candidateAt(doc, i);
    if (!candidate) continue;
    if (!best || candidate.score > best.score) best = candidate;
    i = candidate.to - 1;
  }
  return best && best.score >= 2 ? best : null;
}
