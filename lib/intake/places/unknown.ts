import {
  type Cue,
  cueBefore,
  isDateline,
  isHallOf,
  isHomeOf,
  isPeople,
  isShoreOf,
  isToldWhere,
  isWayTo,
} from "#lib/intake/places/cues";
import {
  isListed,
  isPersonal,
  isSeatInBrackets,
  leadsList,
  opensList,
} from "#lib/intake/places/lists";
import type { PlaceMention } from "#lib/intake/places/mention";
import { fromRule, isHeldBy, isOffice, type Run } from "#lib/intake/places/posts";
import { isDealtOut, isEventAt, isReached, isRouteStop } from "#lib/intake/places/ways";
import {
  isAddress,
  isDoubled,
  isPlaceWord,
  isToponymic,
  isTradeName,
  opensLandform,
  ownLinkEnd,
  placeRunEnd,
  tellsApart,
} from "#lib/intake/places/words";
import { at, type Doc, isLoud, normAt } from "#lib/intake/text/document";
import {
  givenNameKind,
  isCommonNoun,
  isFunctionWord,
  isNounLike,
  isSurname,
} from "#lib/intake/text/vocabulary";

const studies =
  /^(?:licenciad[oa]|especialista|magister|maestria|doctor[a]?|ingenier[oa]|expert[oa]|bachiller|tecnic[oa]|docente|diplomado|carrera|curso|taller|facebook|posgrado|master|profesional|grado|estudios|capacitacion|puntos|ingenieria|administracion|gestion|licenciatura|especialidad|mencion|formacion|pasantia|pasantias|practicas|internado|entrenamiento|actualizacion|investigacion|orientacion|asistencia|consultor|consultora|investigador|investigadora|pregrado|segunda|facultad|escuela|expertos|expertas|especialistas|profesionales|tecnicos|cursos|talleres|asesoria|educacion|premio)$/;
/** "los cantones de la | Provincia": a unit and no name. */
const bareUnits =
  /^(?:provincia|region|distrito|departamento|estado|municipio|canton|ciudad|pais|republica|comunidad|localidad|nacion|parroquia|comuna|sector|barrio|caserio|anexo|zona|gobierno|villa|pueblo|aldea)(?:e?s)?$/;
/** "comunidades del | Área de Influencia", "los pueblos de la | Cuenca Alta": a part of a land and no name. */
const parts =
  /^(?:areas?|ambitos?|entorno|interior|exterior|cuencas?|microcuencas?|zonas?|sur|norte|este|oeste|centro|cono|frontera|costa|sierra|selva|altiplano|corredor|eje|margen|parte|periferia|perimetro|nivel|mundo|continente)$/;
const vague =
  /^(?:estado|sector|zona|territorio|pais|republica|mina|bosque|region|comunidad|capital|puerto)$/;

const waters = /^(?:rios|lagos|lagunas|islas|nevados|cerros|quebradas|microcuencas)$/;

/** "plaza de | Armas". */
const noTown =
  /^(?:armas|mayor|toros|deportes|abastos|flores|banderas|madres|padres|vaso|damas|usuarios|crisis|paz)$/;

/** Whether a cue makes even common words a name: "río | Seco", "caserío de | Esperanza". */
function isFirmCue({ doc, from, to }: Run, cue: Cue): boolean {
  const near = cue.kind === "natural" || waters.test(cue.word);
  if (!near && !/^(?:de|del|la|los)$/.test(normAt(doc, from - 1))) return false;
  return !vague.test(cue.word) || opensLandform(doc, from) || !isOnlyWords({ doc, from, to });
}

/** "Interactuando con | Territorios Vivos", "Ciudades Sostenibles": a plural with a capital and no link. */
const isPartOfTitle = (doc: Doc, from: number, cue: Cue): boolean =>
  cue.from === from - 1 && cue.word.endsWith("s") && at(doc, cue.from).shape === "title";

/** "comunidad | Educativa": a common word that nothing makes a name. */
function isPlainWord(run: Run, cue: Cue): boolean {
  const { doc, from } = run;
  const word = isNounLike(normAt(doc, from)) || /(?:[cn]i|n|r)al$/.test(normAt(doc, from));
  return word && !tellsApart(doc, from) && !opensLandform(doc, from) && !isFirmCue(run, cue);
}

function isPartOfLand({ doc, from, to }: Run, cue: Cue): boolean {
  const linked = cue.from < from - 1 && to > from + 1;
  return parts.test(normAt(doc, from)) && (linked || isOnlyWords({ doc, from, to }));
}

function fromCue({ doc, from, to }: Run, cue: Cue): PlaceMention | null {
  const run = { doc, from, to };
  if (isPlainWord(run, cue) || isPartOfLand(run, cue) || isPartOfTitle(doc, from, cue)) return null;
  const state = cue.word === "republica" && at(doc, cue.from).shape === "title";
  const start = cue.kind === "natural" || state ? cue.from : from;
  return { from: start, to, known: [], cue: cue.word, confidence: 0.75, rule: "place.cue" };
}

function isAfterIn({ doc, from, to }: Run): boolean {
  // "en el | Bajo Aguán"
  const parted = /^(?:el|la)$/.test(normAt(doc, from - 1)) && tellsApart(doc, from);
  if (parted) return normAt(doc, from - 2) === "en" && !isNounLike(normAt(doc, from + 1));
  if (normAt(doc, from - 1) !== "en" || isAddress(doc, to)) return false;
  return !studies.test(normAt(doc, from - 2));
}

function isHome({ doc, from }: Run): boolean {
  const told = isHomeOf(doc, from) || isHallOf(doc, from);
  return told && givenNameKind(normAt(doc, from)) === null && !noTown.test(normAt(doc, from));
}

function opensDateline({ doc, from, to }: Run): boolean {
  return at(doc, from).shape === "upper" && isDateline(doc, from, to);
}

const isOnWay = (run: Run): boolean =>
  isWayTo(run.doc, run.from) || isReached(run.doc, run.from) || isRouteStop(run.doc, run);

/** "Lugar: | Tocoripa": the field of a form. */
const isField = ({ doc, from }: Run): boolean =>
  at(doc, from - 1).text === ":" &&
  /^(?:lugar|localidad|distrito|provincia|ciudad|sede|ubicacion|procedencia)$/.test(
    normAt(doc, from - 2),
  );

const isNear = ({ doc, from }: Run): boolean => isShoreOf(doc, from) || isEventAt(doc, from);

function fromContext(run: Run): PlaceMention | null {
  const { from, to } = run;
  const base = { from, to, known: [], cue: null };
  if (opensDateline(run)) return { ...base, confidence: 0.65, rule: "place.dateline" };
  if (isHome(run)) return { ...base, cue: "comunidades", confidence: 0.6, rule: "place.home" };
  if (isNear(run)) return { ...base, confidence: 0.6, rule: "place.near" };
  if (isHeldBy(run)) return { ...base, confidence: 0.7, rule: "place.post" };
  if (isOnWay(run) && !isPersonal(run.doc, run))
    return { ...base, cue: "comunidades", confidence: 0.6, rule: "place.way" };
  if (isToldWhere(run.doc, to) || isField(run))
    return { ...base, confidence: 0.65, rule: "place.told" };
  return isAfterIn(run) ? { ...base, confidence: 0.6, rule: "place.in" } : null;
}

/** "zona de Desarrollo Forestal": words that all have a meaning, after a word that announces little. */
function isOnlyWords({ doc, from, to }: Run): boolean {
  for (let k = from; k < to; k++) {
    const { norm } = at(doc, k);
    if (!isNounLike(norm) && !isFunctionWord(norm) && !/(?:iz[ao]s?|al|ar)$/.test(norm))
      return false;
  }
  return true;
}

/** "productos de | Uranyacu", "por | Sachapampa": a name of Andean or Mexican making after a word that leads to it. */
function isToponym({ doc, from, to }: Run): boolean {
  if (to > from + 2 || !/^(?:de|del|por|para|,|y|e|\(|-)$/.test(normAt(doc, from - 1)))
    return false;
  for (let k = from; k < to; k++)
    if (isSurname(normAt(doc, k)) || givenNameKind(normAt(doc, k)) !== null) return false;
  return isToponymic(normAt(doc, from)) || isDoubled(doc, from, to);
}

/** Endings alone make no noun of a name in a list: "Machaccoyo y | Hampatura". */
const isThing = (norm: string, plain: boolean): boolean =>
  plain &&
  (isCommonNoun(norm) ||
    /(?:cion|ciones|sion|dad|dades|mientos?|ismo|logia|[ae]ncia|ivo|iva|ales|ico|ica|[aei]dor|[aei]dora|ista)s?$/.test(
      norm,
    ));

function fromCompany(run: Run, found: readonly PlaceMention[]): PlaceMention | null {
  const { doc, from, to } = run;
  const base = { from, to, known: [] };
  if (isListed(doc, run, found)) {
    const cue = found.at(-1)?.cue ?? "comunidades";
    return { ...base, to: ownLinkEnd(doc, to), cue, confidence: 0.7, rule: "place.list" };
  }
  if (opensList(doc, from) || isDealtOut(doc, run) || leadsList(doc, run))
    return { ...base, cue: "comunidades", confidence: 0.65, rule: "place.list" };
  if (cueBefore(doc, from)) return null;
  return isSeatInBrackets(doc, run) || isToponym(run)
    ? { ...base, cue: null, confidence: 0.6, rule: "place.seat" }
    : null;
}

/** The run of words at a token that may name an unknown place. */
function runAt(doc: Doc, i: number): Run | null {
  if (!isPlaceWord(doc, i) || isLoud(doc, i)) return null;
  if (isOffice(normAt(doc, i)) || isPeople(normAt(doc, i))) return null;
  const run = { doc, from: i, to: placeRunEnd(doc, i) };
  if (bareUnits.test(normAt(doc, i)) && run.to === i + 1) return null;
  return run.to === i + 1 && isFunctionWord(normAt(doc, i)) ? null : run;
}

/** A place the gazetteer does not know, shown by the words before it. `found` are the places before. */
export function readUnknownPlace(
  doc: Doc,
  i: number,
  found: readonly PlaceMention[],
): PlaceMention | null {
  const run = runAt(doc, i);
  if (!run) return null;
  const plain = isNounLike(normAt(doc, i)) && !tellsApart(doc, i) && !opensLandform(doc, i);
  const trade = isTradeName(normAt(doc, i));
  const listed = trade || isThing(normAt(doc, i), plain) ? null : fromCompany(run, found);
  if (listed) return listed;
  const cue = cueBefore(doc, i);
  if (cue) return fromCue(run, cue);
  return trade ? null : plain ? fromRule(run) : fromContext(run);
}
