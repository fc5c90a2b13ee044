import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isHeadWord, isProgrammeHead, isVenueHead } from "#lib/intake/organisations/headTable";
import { matchPlace, type PlaceMatch } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt } from "#lib/intake/text/document";
import { isCommonNoun, isFunctionWord, isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

const openers = [isHeadWord, isProgrammeHead, isVenueHead, isVerbLike];
const linkable =
  /^(?:san|santa|santo|villa|puerto|valle|cerro|monte|campo|pueblo|paso|boca|selva|pampa|loma|flor|cruz|palma|agua|aguas|corral|mina|tierra|casa|ojo|paraje|rinconada|alto|bajo|nuevo|nueva|union|unidad|alianza)$/;

/** "Bajo | San Juan", "Nuevo | Desaguadero": the raised word that tells two places of one name apart. */
export function tellsApart(doc: Doc, i: number): boolean {
  const next = at(doc, i + 1);
  return (
    at(doc, i).shape === "title" &&
    /^(?:alt[oa]|baj[oa]|nuev[oa]|gran)$/.test(normAt(doc, i)) &&
    isCapital(next) &&
    next.lines === 0 &&
    !doc.claims[i]
  );
}

const programs =
  /^(?:excel|word|powerpoint|facebook|whatsapp|zoom|youtube|instagram|tiktok|google|meet|internet|python|windows|android|twitter|telegram|microsoft|canva|moodle|power|marketing|coaching|streaming|quechua|aimara|aymara|ingles|espanol|castellano|navidad|fiestas|semana|webex|teams|skype|linkedin|spotify|netflix|yape|plin)$/;

/** "Asoprovalle", "Quinuacoop", "Expocacao": a word made for a body or a brand. */
export const isTradeName = (norm: string): boolean =>
  programs.test(norm) ||
  (/^(?:fe[cd]o|aso[bcdfgmpt]|apro[a-z]|agro|coop|fede|fondo|uni(?:coop|agro)|red[bcdfgptv])|(?:coop|coopac|cafe|cacao|agro|export|import|tex|net|bank|banco|lact?eos|peru|soft)$/.test(
    norm,
  ) &&
    norm.length > 5);

const making =
  /(?:pampa|bamba|marca|cancha|huasi|wasi|cocha|qocha|pata|mayu|huaylla|waylla|pucro|ccasa|qasa|huayco|wayqo|huaycco|laca|chaca|chaka|pujio|pukyu|puquio|(?<!des)mayo|yacu|yaku|orcco|orqo|urco|urqo|cota|quta|jahuira|jawira|collo|qullu|sirca|punco|punku|llacta|llaqta|ccollo|moqo|mocco|raccay|racay|machay|apacheta|hirca|jirca|ragra|cucho|kucho|rumi|tingo|tinco|tinku|pongo|caca|qaqa|palla|cunca|kunka|tepec|tepeque|titlan|tenango|tlan|huacan|cingo|tzingo|itagua|guazu)$/;

/** "Uranyacu", "Zinacantepec": made as names of places are in the Andes and in Mexico. */
export const isToponymic = (norm: string): boolean =>
  norm.length > 6 && making.test(norm) && !/^(?:co|de|re)marca$|^mascota$/.test(norm);

/** "Tica Tica", "Quello Quello": Andean names say a word twice. */
export const isDoubled = (doc: Doc, from: number, to: number): boolean =>
  to === from + 2 &&
  at(doc, from + 1).lines === 0 &&
  normAt(doc, from) === normAt(doc, from + 1) &&
  normAt(doc, from).length > 3;

/** "Pampa | Serena", "Loma | Linda": a landform that opens a name. */
export function opensLandform(doc: Doc, i: number): boolean {
  const next = at(doc, i + 1);
  return (
    at(doc, i).shape === "title" &&
    linkable.test(normAt(doc, i)) &&
    isCapital(next) &&
    next.lines === 0
  );
}

/** "La Victoria": an article that begins a name. */
function beginsName(doc: Doc, i: number): boolean {
  const next = at(doc, i + 1);
  return /^(?:la|el|los|las)$/.test(normAt(doc, i)) && isCapital(next) && next.lines === 0;
}

/** "La Victoria", "Bajo Aguán". */
const opensName = (doc: Doc, i: number): boolean => beginsName(doc, i) || tellsApart(doc, i);

/** Abbreviations of titles and of "número". */
const marks =
  /^(?:nro|num|no|dr|dra|sr|sra|srta|ing|lic|prof|abg|econ|mg|mgtr|arq|cpc|blgo|psic|tec|abog|bach|gral|crnl|cap|obst|enf|cmdte)$/;

/** Whether a token may be a word of an unknown place's name. */
export function isPlaceWord(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || !isCapital(token) || doc.claims[i]) return false;
  if (isFunctionWord(token.norm) && !opensName(doc, i)) return false;
  if (marks.test(token.norm)) return false;
  if (openers.some((test) => test(token.norm))) {
    return /^(?:villa|puerto|union|unidad|colonia|central|alianza)$/.test(token.norm);
  }
  return isLoud(doc, i) || token.norm.length > 5 || !isAcronymShape(token);
}

function isWideUnit(match: PlaceMatch | null): boolean {
  if (!match || match.weak) return false;
  return match.known.some((place) => place.level === "department" || place.level === "country");
}

/** How many words "de", "del", "de la" take at a token. */
function genitiveLength(doc: Doc, i: number): number {
  if (!/^(?:de|del)$/.test(normAt(doc, i))) return 0;
  return normAt(doc, i) === "de" && /^(?:la|los|las)$/.test(normAt(doc, i + 1)) ? 2 : 1;
}

/** Past "del" in "Tenango | del | Valle", "San Juan | del | Río"; the same index when the name ends. */
function skipInnerLink(doc: Doc, start: number, i: number): number {
  const length = genitiveLength(doc, i);
  if (length === 0 || i - start > 2 || !isPlaceWord(doc, i + length)) return i;
  // "Flor de Mayo": what follows is a thing and no place that the first would lie in.
  if (isCommonNoun(normAt(doc, i + length)) && length === 1) return i + length;
  const wide = length === 2 || normAt(doc, i) === "del" || linkable.test(normAt(doc, start));
  return wide && !isWideUnit(matchPlace(doc, i + length)) ? i + length : i;
}

/** "San Marcos | de Tarrazú", "Tetela | de Ocampo": an addition of its own, no unit in which it lies. */
export function ownLinkEnd(doc: Doc, to: number): number {
  const i = to + genitiveLength(doc, to);
  const own = i > to && isPlaceWord(doc, i) && !isNounLike(normAt(doc, i));
  const runsOn = isCapital(at(doc, i + 1)) && at(doc, i + 1).lines === 0;
  return own && !isWideUnit(matchPlace(doc, i)) && !runsOn ? i + 1 : to;
}

/** "El Rosario | Nueva Segovia": another place of several words begins. */
function beginsAnother(doc: Doc, start: number, i: number): boolean {
  if (i === start || (i === start + 1 && (tellsApart(doc, start) || beginsName(doc, start))))
    return false;
  if (/^(?:de|del|la|las|los)$/.test(normAt(doc, i - 1))) return false;
  const match = matchPlace(doc, i);
  return match !== null && (isWideUnit(match) || (!match.weak && match.to > i + 1));
}

/** "Pacaje | Alto", "Huata | Chico", "Machacmarca | Central": which of several villages of one name. */
const apart =
  /^(?:alt[oa]|baj[oa]|chic[oa]|grande|central|centro|viej[oa]|nuev[oa]|ii?|iii|pampa|punco)$/;

/** "Acchahuata - | B", "Huatata | A": a letter that tells villages apart, no initial of a name. */
function letterEnd(doc: Doc, to: number): number {
  const i = /^[-–]$/.test(at(doc, to).text) ? to + 1 : to;
  const letter = /^[A-H]$/.test(at(doc, i).text) && at(doc, i).lines === 0;
  const apartFrom = at(doc, i + 1).text !== "." && !isCapital(at(doc, i + 1));
  return letter && apartFrom && normAt(doc, i) !== "e" ? i + 1 : to;
}

/** Past the word that tells villages of one name apart. */
export function apartEnd(doc: Doc, to: number): number {
  const lettered = isLoud(doc, to) ? to : letterEnd(doc, to);
  if (lettered > to) return lettered;
  const token = at(doc, to);
  const fits = isCapital(token) && token.lines === 0 && !doc.claims[to] && apart.test(token.norm);
  return fits && !isLoud(doc, to) && !isCapital(at(doc, to + 1)) ? to + 1 : to;
}

/** The token after the run of words that may name an unknown place. */
export function placeRunEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 4 && isPlaceWord(doc, to) && doc.sentenceOf[to] === doc.sentenceOf[i]) {
    if (beginsAnother(doc, i, to) || (to > i && at(doc, to).lines > 1)) break;
    to = skipInnerLink(doc, i, to + 1);
  }
  return to > i ? apartEnd(doc, to) : to;
}

/** "en Alsina 65": a street with its number. */
export function isAddress(doc: Doc, to: number): boolean {
  const token = at(doc, to);
  return token.kind === "number" && token.lines === 0 && !doc.claims[to];
}
