import { isAcronymShape } from "#lib/intake/organisations/acronymTable";
import { isHeadWord, isProgrammeHead, isVenueHead } from "#lib/intake/organisations/headTable";
import { type Cue, cueBefore, isDateline, isHomeOf, isLedTo } from "#lib/intake/places/cues";
import { matchPlace, type PlaceMatch } from "#lib/intake/places/gazetteer";
import type { PlaceMention } from "#lib/intake/places/mention";
import {
  at,
  claim,
  type Doc,
  isCapital,
  isFree,
  isLoud,
  normAt,
  opensSentence,
} from "#lib/intake/text/document";
import { givenNameKind, isFunctionWord, isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

const abroad =
  /^(?:zac|gto|jal|qro|oax|chis|ver|pue|mich|slp|nl|coah|chih|son|sin|dgo|tamps|tab|yuc|qroo|camp|hgo|mor|gro|tlax|edomex|ags|bc|bcs|nay|col)$/;
const studies =
  /^(?:licenciad[oa]|especialista|magister|maestria|doctor[a]?|ingenier[oa]|expert[oa]|bachiller|tecnic[oa]|docente|diplomado|carrera|curso|taller|facebook|posgrado|master|profesional|grado|estudios|capacitacion|puntos)$/;

function isNeighbour(doc: Doc, i: number, to: number): boolean {
  const before = normAt(doc, i - 1);
  const joined =
    [",", "y", "e", "-", "–", "(", "/"].includes(before) && doc.claims[i - 2] === "place";
  const next = normAt(doc, to);
  if (joined) return true;
  if (![",", "(", "-", "–", "y"].includes(next)) return false;
  const after = matchPlace(doc, to + 1);
  return after !== null && !after.weak && (next !== "y" || isLedTo(doc, i));
}

function accept(doc: Doc, i: number, match: PlaceMatch, cue: Cue | null): number {
  if (cue) return 0.92;
  if (isDateline(doc, i, match.to)) return 0.9;
  if (isNeighbour(doc, i, match.to)) return 0.85;
  if (match.weak) return isLedTo(doc, i) ? 0.75 : 0;
  if (isLedTo(doc, i)) return 0.9;
  if (isLoud(doc, i)) return /^(?:de|del|en)$/.test(normAt(doc, i - 1)) ? 0.7 : 0.5;
  if (isAddress(doc, match.to)) return 0;
  const runsOn =
    isCapital(at(doc, match.to)) && at(doc, match.to).lines === 0 && !doc.claims[match.to];
  const runsIn =
    isCapital(at(doc, i - 1)) &&
    !doc.claims[i - 1] &&
    !opensSentence(doc, i - 1) &&
    at(doc, i).lines === 0;
  if (runsIn && isAcronymShape(at(doc, i - 1))) return 0;
  return runsOn || runsIn ? 0.6 : 0.8;
}

/** "municipio de Salinas de Garci Mendoza": the rest of an announced name. */
function linkedEnd(doc: Doc, to: number): number {
  if (normAt(doc, to) !== "de" || !isPlaceWord(doc, to + 1) || isNounLike(normAt(doc, to + 1)))
    return to;
  const next = matchPlace(doc, to + 1);
  if (next && !next.weak) return to;
  return runEnd(doc, to + 1);
}

/** "San Juan Tizahuapan": a saint's name with its own addition. */
function runsOnAsName(doc: Doc, i: number, to: number): boolean {
  if (
    !/^(?:san|santa|santo|villa|puerto|nueva|nuevo)$/.test(normAt(doc, i)) ||
    at(doc, to).lines > 0
  )
    return false;
  return isPlaceWord(doc, to) && !isNounLike(normAt(doc, to)) && !isLoud(doc, to);
}

function known(doc: Doc, i: number): PlaceMention | null {
  const match = matchPlace(doc, i);
  if (!match || !isFree(doc, { from: i, to: match.to })) return null;
  const article =
    at(doc, i).shape === "lower" && match.known.every((place) => !/^la /i.test(place.name));
  if (article) return null;
  const cue = cueBefore(doc, i);
  const confidence = accept(doc, i, match, cue);
  if (confidence < 0.5) return null;
  const from = cue?.kind === "natural" ? cue.from : i;
  const to = cue ? linkedEnd(doc, match.to) : match.to + (runsOnAsName(doc, i, match.to) ? 1 : 0);
  if (to > match.to)
    return { from, to, known: [], cue: cue?.word ?? null, confidence: 0.7, rule: "place.extended" };
  return {
    from,
    to: match.to,
    known: match.known,
    cue: cue?.word ?? null,
    confidence,
    rule: cue ? "place.cue" : "place.gazetteer",
  };
}

/** "en Alsina 65": a street with its number. */
function isAddress(doc: Doc, to: number): boolean {
  const token = at(doc, to);
  return token.kind === "number" && token.lines === 0 && !doc.claims[to];
}

function isPlaceWord(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind !== "word" || !isCapital(token) || doc.claims[i] || token.lines > 1) return false;
  const { norm } = token;
  const article =
    /^(?:la|el|los|las)$/.test(norm) && isCapital(at(doc, i + 1)) && at(doc, i + 1).lines === 0;
  if (isFunctionWord(norm) && !article) return false;
  if (isHeadWord(norm) || isProgrammeHead(norm) || isVenueHead(norm) || isVerbLike(norm))
    return /^(?:villa|puerto|union|colonia|central)$/.test(norm);
  return !(isAcronymShape(token) && token.norm.length < 6 && !isLoud(doc, i));
}

/** "TENANGO DEL VALLE, Méx.-": capitals at the head of a paragraph up to the first mark. */
function datelineName(doc: Doc, i: number): PlaceMention | null {
  if ((at(doc, i).lines === 0 && i > 0) || at(doc, i).shape !== "upper") return null;
  let to = i;
  while (
    to < i + 6 &&
    at(doc, to).kind === "word" &&
    at(doc, to).shape === "upper" &&
    !doc.claims[to] &&
    at(doc, to).lines === (to === i ? at(doc, i).lines : 0)
  )
    to++;
  const marked = /^[.,(:–—-]$/.test(at(doc, to).text) && isDateline(doc, i, to);
  if (
    to === i ||
    !marked ||
    isHeadWord(normAt(doc, i)) ||
    isNounLike(normAt(doc, i)) ||
    isVerbLike(normAt(doc, i))
  )
    return null;
  if (at(doc, to).text === "," && at(doc, to + 1).shape === "lower") return null;
  return {
    from: i,
    to,
    known: matchPlace(doc, i)?.known ?? [],
    cue: null,
    confidence: 0.65,
    rule: "place.dateline",
  };
}

function isWideUnit(match: PlaceMatch | null): boolean {
  if (!match || match.weak) return false;
  return match.known.some((place) => place.level === "department" || place.level === "country");
}

function runEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 4 && isPlaceWord(doc, to) && doc.sentenceOf[to] === doc.sentenceOf[i]) {
    to++;
    const article =
      normAt(doc, to) === "de" && /^(?:la|los|las)$/.test(normAt(doc, to + 1))
        ? 2
        : /^(?:de|del)$/.test(normAt(doc, to))
          ? 1
          : 0;
    const linked = article > 0 && isPlaceWord(doc, to + article) && to - i < 3;
    const wide =
      normAt(doc, to) === "del" ||
      article === 2 ||
      /^(?:san|santa|santo|villa|puerto|valle|cerro|monte|campo|pueblo|paso|boca)$/.test(
        normAt(doc, i),
      );
    if (linked && wide && !isWideUnit(matchPlace(doc, to + article))) to += article;
  }
  return to;
}

/** "alcalde de X", "presidente municipal de X". */
function isHeldBy(doc: Doc, i: number): boolean {
  if (!/^(?:de|del)$/.test(normAt(doc, i - 1))) return false;
  const adjective =
    /^(?:municipal|distrital|provincial|regional|departamental|constitucional)$/.test(
      normAt(doc, i - 2),
    );
  const post = normAt(doc, adjective ? i - 3 : i - 2);
  return (
    /^(?:alcalde|alcaldesa|exalcalde|gobernador|gobernadora|intendente|intendenta|prefecto|prefecta|regidor|regidora|obispo|parroco|edil|concejal)$/.test(
      post,
    ) ||
    (adjective && /^president[ea]$/.test(post))
  );
}

/** "comunidades de Yanaoco y | Azangarillo": the next name of an announced list. */
function isListed(doc: Doc, i: number, last: PlaceMention | undefined): boolean {
  if (!last?.cue?.endsWith("s") || ![",", "y", "e"].includes(normAt(doc, i - 1))) return false;
  return last.to === i - 1 || (last.to === i - 2 && normAt(doc, i - 2) === ",");
}

function unknown(doc: Doc, i: number, last: PlaceMention | undefined): PlaceMention | null {
  if (!isPlaceWord(doc, i) || isLoud(doc, i)) return null;
  const to = runEnd(doc, i);
  if (to === i) return null;
  const listed = isListed(doc, i, last);
  const cue = cueBefore(doc, i);
  const base = { to, known: [], cue: listed ? (last?.cue ?? null) : (cue?.word ?? null) };
  if (listed && !isNounLike(normAt(doc, i)))
    return { ...base, from: i, confidence: 0.7, rule: "place.list" };
  if (cue) {
    const clear = /^(?:de|del|la|los)$/.test(normAt(doc, i - 1)) || cue.kind === "natural";
    const plain = isNounLike(normAt(doc, i)) && to === i + 1;
    if (
      (!clear && plain) ||
      (/^(?:estado|sector|zona|territorio|pais|republica|mina|bosque|region|comunidad|capital|puerto)$/.test(
        cue.word,
      ) &&
        plain)
    )
      return null;
    return {
      ...base,
      from: cue.kind === "natural" ? cue.from : i,
      confidence: 0.75,
      rule: "place.cue",
    };
  }
  if (isDateline(doc, i, to) && at(doc, i).shape === "upper" && !isNounLike(normAt(doc, i))) {
    return { ...base, from: i, confidence: 0.65, rule: "place.dateline" };
  }
  if (isHomeOf(doc, i) && !isNounLike(normAt(doc, i)) && givenNameKind(normAt(doc, i)) === null) {
    return { ...base, from: i, cue: "comunidades", confidence: 0.6, rule: "place.home" };
  }
  if (isHeldBy(doc, i) && !isNounLike(normAt(doc, i)))
    return { ...base, from: i, confidence: 0.7, rule: "place.post" };
  if (
    normAt(doc, i - 1) !== "en" ||
    isAddress(doc, to) ||
    isNounLike(normAt(doc, i)) ||
    studies.test(normAt(doc, i - 2))
  )
    return null;
  return { ...base, from: i, confidence: 0.6, rule: "place.in" };
}

function stateMark(doc: Doc, i: number): PlaceMention | null {
  if (normAt(doc, i - 1) !== "," || doc.claims[i - 2] !== "place" || !abroad.test(normAt(doc, i)))
    return null;
  if (!isCapital(at(doc, i))) return null;
  return { from: i, to: i + 1, known: [], cue: null, confidence: 0.8, rule: "place.state-mark" };
}

/** Places in capitals at the head of a paragraph; read before anything else, as they look like acronyms. */
export function findDatelines(doc: Doc): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { from } of doc.sentences) {
    const mention = doc.claims[from] ? null : datelineName(doc, from);
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "place");
  }
  return found;
}

/** Finds places by the gazetteer, by announcing words ("distrito de …") and after "en"; marks their tokens. */
export function findPlaces(doc: Doc): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i]) continue;
    const mention = stateMark(doc, i) ?? known(doc, i) ?? unknown(doc, i, found.at(-1));
    if (!mention) continue;
    found.push(mention);
    claim(doc, mention, "place");
    i = mention.to - 1;
  }
  return found;
}
