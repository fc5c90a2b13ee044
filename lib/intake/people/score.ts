import { isVenueHead } from "#lib/intake/organisations/headTable";
import { isPostOf, namesHolder } from "#lib/intake/organisations/holder";
import { isVivid } from "#lib/intake/organisations/spoken";
import { isNameWord } from "#lib/intake/people/chain";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import { cueBefore } from "#lib/intake/places/cues";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { closesUnits } from "#lib/intake/places/lists";
import {
  at,
  type Doc,
  isCapital,
  isLoud,
  normAt,
  opensSentence,
  type Stretch,
} from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import { givenNameKind, isSurname } from "#lib/intake/text/vocabulary";

const speech = wordSet(`
  dijo expreso senalo manifesto indico explico menciono agrego anadio destaco resalto afirmo aseguro preciso sostuvo subrayo comento informo detallo agradecio recordo exhorto felicito
  expuso inauguro presidio encabezo invito anuncio reconocio dio recibio visito brindo dirigio hizo tuvo entrego firmo suscribio explica dice senala indica afirma
`);
const bodyCues = wordSet(
  "colegio escuela instituto hospital ie iep asociacion cooperativa fundacion empresa calle avenida av jr plaza barrio parque premio copa liceo estadio coliseo auditorio teatro urbanizacion comunidad promocion clinica jardin san santa santo virgen nuestra",
);

function words(doc: Doc, chain: Stretch): string[] {
  const list: string[] = [];
  for (let i = chain.from; i < chain.to; i++) if (isCapital(at(doc, i))) list.push(normAt(doc, i));
  return list;
}

/** "Floriana | Manuela Puma": a given name nobody knows before one that everybody knows. */
const opensUnknown = (first: string, [second = "", ...more]: readonly string[]): boolean =>
  !isSurname(first) && givenNameKind(second) === "sure" && more.some(isSurname);

function firstScore(first: string, rest: readonly string[]): number {
  const kind = givenNameKind(first);
  if (kind) return kind === "sure" || givenNameKind(rest[0] ?? "") === "sure" ? 3 : 1.5;
  return opensUnknown(first, rest) || (isSurname(first) && rest.length > 0) ? 1.5 : 0;
}

function nameScore(list: readonly string[]): number {
  const [first = "", ...rest] = list;
  if (first.length === 1 && rest.length > 1) return nameScore(rest);
  const surnames = Math.min(3, rest.filter((word) => isSurname(word)).length * 1.5);
  const second = rest.some((word) => !isSurname(word) && givenNameKind(word) === "sure") ? 1 : 0;
  return firstScore(first, rest) + surnames + second;
}

/** "su director nacional, | …", "el alcalde de Huaccana, | …". */
function followsPost(doc: Doc, comma: number): boolean {
  let steps = 0;
  for (let k = comma - 1; steps < 9 && k > comma - 40 && k >= 0; k--) {
    if (doc.claims[k] === "organisation") continue;
    steps++;
    if (/^[.,;:]$/.test(at(doc, k).text)) return false;
    const head = readRoleHead(doc, k);
    if (head && !head.plural)
      return (
        opensSentence(doc, k) ||
        /^(?:[;:]|el|la|su|al|del|nuestro|nuestra|actual|primer|primera)$/.test(normAt(doc, k - 1))
      );
  }
  return false;
}

/** "zona | José Carlos Mariátegui": a unit called after somebody, unless it belongs to a post ("alcalde del distrito | Juan Paz"). */
function namesUnit(doc: Doc, i: number): boolean {
  const cue = cueBefore(doc, i);
  if (cue?.kind !== "administrative" || cue.from < i - 2 || at(doc, cue.from).shape !== "lower")
    return false;
  for (let k = cue.from - 1; k > cue.from - 6; k--) if (readRoleHead(doc, k)) return false;
  return normAt(doc, i - 1) !== "," && at(doc, i).lines === 0;
}

const isCalledAfter = (doc: Doc, i: number, previous: string): boolean =>
  (/^(?:de|del|la)$/.test(previous) && cueBefore(doc, i) !== null) ||
  closesUnits(doc, i) ||
  namesUnit(doc, i);

function beforeScore(doc: Doc, i: number): number {
  const previous = normAt(doc, i - 1);
  if (isCalledAfter(doc, i, previous)) return -5;
  if (namesHolder(doc, i) || followsBodyOfPost(doc, i)) return 2.5;
  if (doc.claims[i - 1] === "blocked" || doc.claims[i - 1] === "organisation") return -2.5;
  if (bodyCues.has(previous) || isVenueHead(previous)) return -4;
  if (isPostWord(doc, i - 1)) return 2.5;
  return weightBefore(doc, i, previous);
}

/** "el especialista de la UGEL Melgar | Javier …": a post, its body, and then the name. */
function followsBodyOfPost(doc: Doc, i: number): boolean {
  let j = i - 1;
  while (j > i - 15 && doc.claims[j] === "organisation") j--;
  return j < i - 1 && at(doc, i).lines === 0 && isPostOf(doc, j + 1);
}

function isPostWord(doc: Doc, i: number): boolean {
  if (readRoleHead(doc, i)) return true;
  return at(doc, i).shape === "lower" && isRoleAdjective(normAt(doc, i));
}

/** Two to four words that nobody knows are a name after "La directora de …,": foreign names are like that. */
function apposition(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 5 && isCapital(at(doc, to)) && !matchPlace(doc, to) && !doc.claims[to]) to++;
  const known = isNameWord(normAt(doc, i));
  const closed = /^[,;.)]$/.test(at(doc, to).text) || speech.has(normAt(doc, to));
  return !known && closed && to - i > 1 && to - i < 5 ? 4 : 2;
}

function weightBefore(doc: Doc, i: number, previous: string): number {
  if (previous === "en" || previous === "desde") return -2;
  if (previous === ",") return followsPost(doc, i - 1) ? apposition(doc, i) : 0;
  return speech.has(previous) || isAgent(doc, i) ? 1 : 0;
}

/** "Floriana Puma | (47), presidenta" */
export const isAge = (doc: Doc, i: number): boolean =>
  at(doc, i).text === "(" && /^\d{1,2}$/.test(at(doc, i + 1).text) && at(doc, i + 2).text === ")";

/** "representada por | Yamil Orccosupa", "presidido por | …": what only people do. */
function isAgent(doc: Doc, i: number): boolean {
  return (
    normAt(doc, i - 1) === "por" &&
    /^(?:representad|presidid|encabezad|dirigid|liderad|acompanad|juramentad|inaugurad|impartid|dictad|conducid|asesorad|clausurad|moderad)[oa]s?$/.test(
      normAt(doc, i - 2),
    )
  );
}

function afterScore(doc: Doc, to: number): number {
  const next = normAt(doc, to);
  if (isAge(doc, to)) return afterScore(doc, to + 3);
  if (speech.has(next)) return 1.5;
  if (next === "quien") return 2;
  return /^[,(–-]$/.test(next) ? appositionScore(doc, to) : 0;
}

function appositionScore(doc: Doc, to: number): number {
  const after = ["el", "la", "su", "actual", "como", "nuestro", "nuestra", "ex"].includes(
    normAt(doc, to + 1),
  )
    ? to + 2
    : to + 1;
  if (["quien", "quienes"].includes(normAt(doc, to + 1))) return 2;
  return readRoleHead(doc, after) ? 2.5 : 0;
}

function placePenalty(doc: Doc, chain: Stretch, count: number): number {
  const place = matchPlace(doc, chain.from);
  if (!place) return 0;
  if (place.to > chain.from + 1 && givenNameKind(normAt(doc, place.to)) === "sure") return 6;
  if (place.to === chain.to) return place.weak ? (count > 1 ? 2.5 : 1.5) : 5;
  return place.weak || isNameWord(normAt(doc, chain.from)) ? 0 : 1.5;
}

function shapePenalty(doc: Doc, chain: Stretch, list: readonly string[]): number {
  const saint =
    /^(?:san|santa|santo|virgen|puerto|villa|nueva|nuevo|el|la|los|las|jardines|rosales|olivos|alamos|pinos|cipreses|laureles|praderas|brisas|lomas|portales|huertos|condominio|residencial)$/.test(
      list[0] ?? "",
    )
      ? 4
      : 0;
  const single = list.length === 1 ? 3 : 0;
  const loud = isLoud(doc, chain.from) && !list.slice(1).some((word) => isNameWord(word)) ? 2 : 0;
  const vivid = list.every(isVivid) ? 4 : 0;
  const known = list.filter((word) => isNameWord(word)).length;
  return saint + single + loud + vivid + (known === 0 ? 1 : 0);
}

/** How much speaks for a run of capitals being a person: names known, words around it, minus signs of places and bodies. */
export function scoreName(doc: Doc, chain: Stretch): number {
  const list = words(doc, chain);
  const around = beforeScore(doc, chain.from) + afterScore(doc, chain.to);
  return (
    nameScore(list) +
    around -
    placePenalty(doc, chain, list.length) -
    shapePenalty(doc, chain, list)
  );
}
