import { administrativeCues, naturalCues, placeCompanions } from "#lib/intake/lexicon/placeCues";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

const administrative = wordSet(administrativeCues);
const natural = wordSet(naturalCues);
const companions = wordSet(placeCompanions);

export type Cue = {
  readonly word: string;
  readonly from: number;
  readonly kind: "administrative" | "natural";
};

/** "la zona | Occidental de Honduras": a side of the sky, no name. */
const directions =
  /^(?:norte|sur|este|oeste|centro|oriental|occidental|central|septentrional|meridional|norteamericana?|andina|amazonica|altoandina)$/;

function skipBackLinks(doc: Doc, i: number): number {
  let j = i;
  if (/^(?:la|las|los|el)$/.test(normAt(doc, j)) && /^(?:de|en)$/.test(normAt(doc, j - 1))) j--;
  if (/^(?:de|del)$/.test(normAt(doc, j))) j--;
  return j;
}

const shortUnits =
  /^(?:dist|prov|dpto|depto|dep|reg|urb|cp|cc|mun|munic|loc|sect|com|cas|pob|ah|aahh|ccpp|ccnn|cn)$/;

/** "Dist. | Ocoruro", "C.P. | Tinco": past the full stop of an abbreviated unit. */
const skipStop = (doc: Doc, j: number): number =>
  at(doc, j).text === "." && shortUnits.test(normAt(doc, j - 1)) ? j - 1 : j;

const qualifiers =
  /^(?:magico|magicos|campesina|campesinas|nativas|nativa|indigena|capital|natural|poblado|rural|autonomo|regional|constitucional|historica|universitaria|andina|vecina|hermana|hermano|metropolitana|nacional|historico|geografica|humano|humanos|joven|jovenes|alta|media|baja|menor)$/;

const peoples =
  /^(?:guarani|guaranies|aymara|aimara|quechua|kichwa|quichua|shipibo|ashaninka|asheninka|awajun|wampis|matsigenka|machiguenga|yanesha|mapuche|pehuenche|toba|qom|wichi|garifuna|misak|nasa|wayuu|embera|shuar|achuar|waorani|tzeltal|tzotzil|chiquitana|chiquitano|mojena|weenhayek)$/;

/** "la comunidad | Guaraní de X": whose community it is. */
export const isPeople = (norm: string): boolean => peoples.test(norm);

/** "comunidad | campesina de X": past an adjective that is no announcing word itself. */
function skipQualifier(doc: Doc, j: number): number {
  const norm = normAt(doc, j);
  if (administrative.has(norm)) return j;
  if (qualifiers.test(norm) || isPeople(norm)) return j - 1;
  // "la localidad bonaerense de X"
  const demonym =
    at(doc, j).shape === "lower" &&
    /(?:ense|[nl]ina|[nl]ino|an[oa]|ñ[oa])s?$/.test(at(doc, j).text);
  return demonym && normAt(doc, j + 1) === "de" && administrative.has(normAt(doc, j - 1))
    ? j - 1
    : j;
}

/** "el pueblo | Shawi", "la nación | Qhara": people and no town, which "de" would lead to. */
function isPeoplesName(doc: Doc, i: number, from: number): boolean {
  if (from !== i - 1 || !/^pueblos?$/.test(normAt(doc, from))) return false;
  return matchPlace(doc, i)?.known.every(({ minor }) => minor) ?? true;
}

function cueOf(doc: Doc, i: number, from: number): Cue | null {
  const word = normAt(doc, from);
  if (administrative.has(word)) {
    const none = directions.test(normAt(doc, i)) || isPeoplesName(doc, i, from);
    return none ? null : { word, from, kind: "administrative" };
  }
  const linked = from === i - 1 || /^(?:de|del|la|los|el)$/.test(normAt(doc, i - 1));
  if (from === i - 1 && /^(?:alt|baj|medi)[oa]s?$/.test(normAt(doc, i))) return null;
  return natural.has(word) && linked ? { word, from, kind: "natural" } : null;
}

/** The administrative or natural word that announces a place at `i` ("provincia de la | Convención", "río | Bogotá"). */
export function cueBefore(doc: Doc, i: number): Cue | null {
  const j = skipQualifier(doc, skipStop(doc, skipBackLinks(doc, i - 1)));
  if (doc.sentenceOf[j] !== doc.sentenceOf[i]) return null;
  if (at(doc, j).kind !== "word" || doc.claims[j] === "organisation" || doc.claims[j] === "person")
    return null;
  return cueOf(doc, i, j);
}

const inhabitants =
  /^(?:vecin[oa]s|pobladores|habitantes|comuner[oa]s|artesan[oa]s|campesin[oa]s|familias|tejedoras|hilanderas|mujeres|jovenes|ninos|productores|productoras|ganader[oa]s|agricultor[ae]s|criador[ae]s|cafetaler[oa]s|caficultor[ae]s|alpaquer[oa]s|moradores|promotor[ae]s|emprendedor[ae]s|alcaldes|cooperativas|organizaciones|pescadores|estudiantes|escolares|comites|clubes|bases|jueces|tenientes|regantes|bordadoras|retabloteros|ceramistas)$/;

/** "pueblos | indígenas de X": past one adjective in lower case. */
const skipAdjective = (doc: Doc, j: number, wanted: (norm: string) => boolean): number =>
  !wanted(normAt(doc, j)) && at(doc, j).shape === "lower" && wanted(normAt(doc, j - 1)) ? j - 1 : j;

const trades =
  /^[a-z]*(?:cult|criad|recicl|recolect|pesc|past|hil|apic)(?:or[ae]s|ador[ae]s|er[oa]s)$/;
const livesThere = (norm: string): boolean => inhabitants.test(norm) || trades.test(norm);

/** "artesanas de X", "mujeres rurales de X". */
export function isHomeOf(doc: Doc, i: number): boolean {
  const at = skipAdjective(doc, i - 2, livesThere);
  return normAt(doc, i - 1) === "de" && livesThere(normAt(doc, at));
}

const halls =
  /^(?:coliseo|estadio|plaza|mercado|catedral|templo|iglesia|salon|local|camal|mirador|muelle|parque|carretera|puente|feria|cabildo|afueras|alrededores|valle|campina|entrada|agencias?|oficinas?|sucursal|sede|planta|plantas|fabrica|centro|modulo|represa|presa|reservorio|canal|irrigacion|complejo|piscigranja|tajo|cruce|desvio|paradero|cementerio|capilla|santuario|ruinas|bofedal|hacienda|playa|caleta|terminal|penal|queseria|queserias|posta|finca|fincas|vivero|museo)$/;

/** "el coliseo de X", "el local comunal de X": a hall that is called after its town. */
export function isHallOf(doc: Doc, i: number): boolean {
  if (normAt(doc, i - 1) !== "de") return false;
  const back = skipAdjective(doc, i - 2, (norm) => halls.test(norm));
  if (halls.test(normAt(doc, back))) return true;
  // "la planta de chocolates de X"
  const made = at(doc, i - 2).shape === "lower" && normAt(doc, i - 3) === "de";
  return made && halls.test(normAt(doc, i - 4));
}

/** "a orillas del | Vilcanota", "las faldas del | Pachatusan": beside a water or a mountain. */
export function isShoreOf(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1) === "rio" ? i - 2 : i - 1;
  return (
    /^del?$/.test(normAt(doc, before)) &&
    /^(?:orillas?|riberas?|cauce|afluentes?|desembocadura|faldas|laderas|cima|cumbre|nacientes|naciente)$/.test(
      normAt(doc, before - 1),
    )
  );
}

/** "procedentes de X", "rumbo a X": where somebody comes from or goes. */
export function isWayTo(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1);
  if (before === "natal") return true;
  if (before === "desde" || before === "hacia" || before === "via") return true;
  const way = /^(?:procedentes?|provenientes?|oriund[oa]s?|natural|naturales|rumbo)$/;
  return /^(?:de|a)$/.test(before) && way.test(normAt(doc, i - 2));
}

/** "X, provincia de Y", "X (Y)": told in which unit it lies. */
export function isToldWhere(doc: Doc, to: number): boolean {
  const within = at(doc, to).text === "(" ? matchPlace(doc, to + 1) : null;
  if (within) return at(doc, within.to).text === ")";
  if (normAt(doc, to) !== ",") return false;
  const unit = /^(?:provincia|distrito|municipio|departamento|canton|estado|region)$/;
  return unit.test(normAt(doc, to + 1)) && /^(?:de|del)$/.test(normAt(doc, to + 2));
}

/** "la consejera por | Lampa": whom a place elects. */
const elected =
  /^(?:consejer[oa]|diputad[oa]|congresista|senador|senadora|asambleista|representante|delegad[oa])$/;

/** "madres de Anta", "criadores de Salinas": people in the plural. */
const crowds =
  /^(?:madres|padres|abuelos|ancianos|adultos|mayores|ninas|alumn[oa]s|docentes|adolescentes|mineros|devotos|danzantes|residentes|migrantes|lectores|profesores|maestr[oa]s|profesionales)$|^[a-z]{3,}(?:cultor|criador|jedor|cador)[ae]s$/;

/** "alcalde de | Anta", "en la | Rioja". */
function isCompanied(doc: Doc, i: number): boolean {
  const j = skipAdjective(doc, skipBackLinks(doc, i - 1), (norm) => companions.has(norm));
  const word = normAt(doc, j);
  const crowd = at(doc, j).shape === "lower" && crowds.test(word);
  return j < i - 1 && (crowd || companions.has(word) || (word === "en" && j === i - 2));
}

/** "de Texcoco y de | Santa María": the second of two that "de" leads to. */
function isRepeatedOf(doc: Doc, i: number): boolean {
  if (!/^[ye]$/.test(normAt(doc, i - 2))) return false;
  return doc.claims[normAt(doc, i - 3) === "," ? i - 4 : i - 3] === "place";
}

/** After a body's name, or the second of two. */
const isOfOther = (doc: Doc, i: number): boolean =>
  doc.claims[i - 2] === "organisation" || isRepeatedOf(doc, i);

/** Whether the words before a token lead to a place: "en", "desde", "alcalde de". */
export function isLedTo(doc: Doc, i: number): boolean {
  const before = normAt(doc, i - 1);
  if (/^(?:en|desde|hacia|hasta|a|al|via)$/.test(before)) return true;
  if (before === "por" && elected.test(normAt(doc, i - 2))) return true;
  if (!/^(?:de|del|la|el)$/.test(before)) return false;
  if (doc.claims[i - 2] === "blocked" && before !== "la") return true;
  return (before === "de" && isOfOther(doc, i)) || isCompanied(doc, i);
}

/** "PUNO.-", "Juliaca (", "GUADALUPE, ZAC." at the head of a paragraph. */
export function isDateline(doc: Doc, from: number, to: number): boolean {
  const opens = at(doc, from).lines > 0 || from === 0;
  if (!opens) return false;
  const mark = at(doc, to).text;
  if (mark === ".") return /^[-–—]$/.test(at(doc, to + 1).text) || at(doc, from).shape === "upper";
  if (mark === ",")
    return (
      doc.claims[to + 1] === "date" || doc.claims[to + 1] === "place" || isCapital(at(doc, to + 1))
    );
  return /^[-–—:(]$/.test(mark);
}
