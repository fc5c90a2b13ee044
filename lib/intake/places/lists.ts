import { readRoleHead } from "#lib/intake/people/roleTable";
import { isHomeOf } from "#lib/intake/places/cues";
import { matchPlace } from "#lib/intake/places/gazetteer";
import type { PlaceMention } from "#lib/intake/places/mention";
import { isPlaceWord, placeRunEnd } from "#lib/intake/places/words";
import {
  at,
  type Doc,
  isCapital,
  normAt,
  type Stretch,
  sameSentence,
} from "#lib/intake/text/document";
import { givenNameKind, isSurname } from "#lib/intake/text/vocabulary";

const announcing =
  /^(?:zonas|lugares|localidades|comunidades|pueblos|distritos|provincias|sectores|caserios|anexos|poblados|ciudades|paises|municipios|regiones|departamentos|cantones|comunas|veredas|parroquias|ambitos|territorios|sitios|destinos|barrios|aldeas|parcialidades)$/;

const units =
  /^(?:distritos|provincias|departamentos|municipios|cantones|comunas|regiones|comunidades|caserios|parroquias|estados|colonias|barrios|zonas|sectores|anexos|distritales|asentamientos|urbanizaciones)$/;

const leading = /^(?:en|de|del|a|desde|hacia|entre|por|via)$/;

/** "de Lampa y | de Tincopalca": the word that led to the place before leads to this one too. */
const repeats = (doc: Doc, link: number, last: PlaceMention): boolean =>
  normAt(doc, link) === normAt(doc, last.from - 1) && /^[ye,]$/.test(normAt(doc, link - 1));

/** Past the article and the repeated "de" of an item. */
function linkBefore(doc: Doc, from: number, last: PlaceMention): number {
  const link = /^(?:el|la|los|las)$/.test(normAt(doc, from - 1)) ? from - 2 : from - 1;
  return leading.test(normAt(doc, link)) && repeats(doc, link, last) ? link - 1 : link;
}

/** Whether the item at `from` comes at once after a place, over a comma, "y" or both. */
function follows(doc: Doc, from: number, last: PlaceMention): boolean {
  let link = linkBefore(doc, from, last);
  if (normAt(doc, link) === "como" && normAt(doc, link - 1) === "asi")
    return last.to === (normAt(doc, link - 2) === "," ? link - 2 : link - 1);
  if (!/^(?:,|y|e)$/.test(normAt(doc, link))) return false;
  if (normAt(doc, link) !== "," && normAt(doc, link - 1) === ",") link--;
  if (at(doc, link - 1).text === ")") link--;
  return last.to === link;
}

/** A name that is a place's, even in company that says nothing. */
function isSurePlace(doc: Doc, i: number): boolean {
  const match = matchPlace(doc, i);
  if (match === null) return false;
  return !match.weak || (match.to > i + 1 && !/^(?:san|santa|santo)$/.test(normAt(doc, i)));
}

const cued =
  /^(?:isla|rio|lago|laguna|cerro|nevado|volcan|distrito|provincia|comunidad|localidad|ciudad|caserio|anexo|sector|centro|municipio|region)$/;

/** ", la isla Taquile", "y el distrito de Acora": the word for what the next place is. */
const opensCued = (doc: Doc, i: number): boolean =>
  /^(?:la|el)$/.test(normAt(doc, i)) &&
  at(doc, i + 1).shape === "lower" &&
  cued.test(normAt(doc, i + 1));

/** Whether a list of places goes on after a name: ", Puno", "y Juliaca", ", Umo y Puno". */
function goesOn(doc: Doc, to: number): boolean {
  let link = to;
  for (let item = 0; item < 4; item++) {
    if (!/^(?:,|y|e)$/.test(normAt(doc, link)) || !sameSentence(doc, link, link + 1)) return false;
    if (isSurePlace(doc, link + 1) || opensCued(doc, link + 1)) return true;
    const end = isPlaceWord(doc, link + 1) ? placeRunEnd(doc, link + 1) : link + 1;
    if (end === link + 1 || isPersonal(doc, { from: link + 1, to: end })) return false;
    link = end;
  }
  return false;
}

/** A single word that is as likely somebody's name. */
export function isPersonal(doc: Doc, { from, to }: Stretch): boolean {
  const norm = normAt(doc, from);
  return givenNameKind(norm) !== null || (to === from + 1 && isSurname(norm));
}

/** "en Lima, Puno y | Chupampa", "de Lampa y | Tincopalca": places before it, in a list that ends here. */
function closesList(doc: Doc, from: number, found: readonly PlaceMention[]): boolean {
  const last = found.at(-1);
  const before = found.at(-2);
  if (!last) return false;
  if (before && follows(doc, last.from, before)) return true;
  const led = last.cue !== null || leading.test(normAt(doc, last.from - 1));
  return led && /^(?:y|e)$/.test(normAt(doc, from - 1));
}

/** "Estados Unidos y de | Eu ropa": a word that was torn. */
const isScrap = (doc: Doc, { from, to }: Stretch): boolean =>
  to === from + 1 && normAt(doc, from).length < 3;

/** "comunidades de Yanaoco y | Azangarillo", "Lampa, | Tincopalca y Juliaca": an item of a list of places. */
export function isListed(doc: Doc, run: Stretch, found: readonly PlaceMention[]): boolean {
  const last = found.at(-1);
  if (!last || !follows(doc, run.from, last) || at(doc, run.from).lines > 0) return false;
  if (isScrap(doc, run) || isFullName(doc, run)) return false;
  if (last.cue?.endsWith("s") || isHomeOf(doc, last.from)) return true;
  if (isPersonal(doc, run)) return false;
  return goesOn(doc, run.to) || closesList(doc, run.from, found);
}

/** "además de | Umo, Puno": the first of a list that goes on with a place that is known. */
export function leadsList(doc: Doc, run: Stretch): boolean {
  if (!leading.test(normAt(doc, run.from - 1)) || doc.claims[run.from - 2]) return false;
  return !isPersonal(doc, run) && normAt(doc, run.to) === "," && goesOn(doc, run.to);
}

const introducing = /^(?:como|son|fueron|seran|eran|incluyen|incluyendo|:)$/;

function isIntroduced(doc: Doc, i: number): boolean {
  const lead = normAt(doc, i - 1);
  if (lead === "(") return announcing.test(normAt(doc, i - 2));
  if (/^(?:ell[ao]s|est[ao]s)$/.test(lead)) return normAt(doc, i - 2) === "entre";
  return introducing.test(lead);
}

/** "diferentes zonas, como | Umo, Sicta", "los distritos intervenidos son | Umo": the first of the places that follow. */
export function opensList(doc: Doc, i: number): boolean {
  if (!isIntroduced(doc, i)) return false;
  for (let j = i - 2; j > i - 9; j--) {
    if (announcing.test(normAt(doc, j))) return sameSentence(doc, j, i);
    if (at(doc, j).shape !== "lower" && normAt(doc, j) !== ",") return false;
  }
  return false;
}

/** "comunidades de Umo, | Luis Mamani Quispe": a whole name of somebody, over a comma. */
function isFullName(doc: Doc, { from, to }: Stretch): boolean {
  if (to < from + 2 || normAt(doc, from - 1) !== "," || closesUnits(doc, from)) return false;
  if (givenNameKind(normAt(doc, from)) !== "sure") return false;
  return isSurname(normAt(doc, from + 1)) || isSurname(normAt(doc, to - 1));
}

/** "la asociación Kantuta (| Guayllabí)", "Tilali (| Mojo)": a seat in brackets after a place, or before others like it. */
export function isSeatInBrackets(doc: Doc, { from, to }: Stretch): boolean {
  if (at(doc, from - 1).text !== "(" || at(doc, to).text !== ")") return false;
  return (
    doc.claims[from - 2] === "place" || hasSeatNear(doc, to + 1) || hasSeatNear(doc, from - 12)
  );
}

const isListPart = (doc: Doc, j: number): boolean =>
  isCapital(at(doc, j)) || doc.claims[j] === "date" || /^(?:,|del?|las?|los)$/.test(normAt(doc, j));

/** "provincias de Vaca Díez y | José Ramón Loayza", "caseríos Macora, | María Milagros y Umo": what looks like a person in a list of units. */
export function closesUnits(doc: Doc, i: number): boolean {
  if (!/^(?:y|e)$/.test(normAt(doc, i - 1)) && !isMiddleItem(doc, i)) return false;
  let j = i - 2;
  while (j > i - 14 && isListPart(doc, j)) j--;
  return units.test(normAt(doc, j)) && j < i - 2 && !isRuled(doc, j);
}

/** An item of two words between commas, or before "y" and another name. */
function isMiddleItem(doc: Doc, i: number): boolean {
  if (normAt(doc, i - 1) !== "," || !isCapital(at(doc, i + 1))) return false;
  return /^(?:,|y|e)$/.test(normAt(doc, i + 2)) && isCapital(at(doc, i + 3));
}

/** "el alcalde de los distritos de Umo, …": whose post the units belong to. */
const isRuled = (doc: Doc, j: number): boolean =>
  [2, 3, 4].some((back) => readRoleHead(doc, j - back)?.plural === false);

/** Whether one of the next brackets holds a place that is known. */
function hasSeatNear(doc: Doc, start: number): boolean {
  for (let k = Math.max(0, start); k < start + 10; k++) {
    if (at(doc, k).text !== "(") continue;
    const match = matchPlace(doc, k + 1);
    if (match && /^[),-]$/.test(at(doc, match.to).text)) return true;
  }
  return false;
}
