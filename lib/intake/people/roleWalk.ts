import {
  type Link,
  pastParents,
  readLink,
  stretchOfBody,
  studiesEnd,
} from "#lib/intake/people/roleBody";
import { closesPair, enumeratesNouns } from "#lib/intake/people/rolePairs";
import { isOpen, readPlaces, skipSeat } from "#lib/intake/people/rolePlaces";
import { isRoleAdjective, readRoleHead } from "#lib/intake/people/roleTable";
import {
  isAdministrative,
  isBackReference,
  isOffice,
  isOrgan,
  placeEnd,
  skipRoleAdjectives,
  skipRoleNouns,
} from "#lib/intake/people/roleWords";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt, type Stretch } from "#lib/intake/text/document";
import { isNounLike } from "#lib/intake/text/vocabulary";

/** A post while it is being read. */
export type RoleWalk = {
  roleTo: number;
  to: number;
  organisation: Stretch | null;
  refersBack: boolean;
  organ: Stretch | null;
  places: readonly Stretch[];
};

/** "DIF municipal,": lower-case adjectives between a body and the comma. */
function skipTail(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 2 && at(doc, to).shape === "lower" && isRoleAdjective(normAt(doc, to))) to++;
  return to;
}

/** Past the acronym after a name: "Universidad Tecnológica del Perú (UTP)", "… – UTP". */
function skipAcronym(doc: Doc, i: number): number {
  if (at(doc, i).text === "(" && at(doc, i + 2).text === ")") return i + 3;
  const dash = /^[-–—]$/.test(at(doc, i).text) && doc.claims[i + 1] === "organisation";
  return dash ? i + 2 : i;
}

function takePlaces(doc: Doc, walk: RoleWalk, i: number): boolean {
  const places = readPlaces(doc, i);
  const last = places.at(-1);
  if (!last) return false;
  walk.places = places;
  walk.to = normAt(doc, last.to) === "en" ? skipSeat(doc, last.to) : last.to;
  return true;
}

function takeBody(doc: Doc, walk: RoleWalk, k: number): boolean {
  if (doc.claims[k] === "organisation") {
    walk.organisation = stretchOfBody(doc, k);
    walk.to = skipSeat(doc, skipTail(doc, skipAcronym(doc, pastParents(doc, k))));
    return true;
  }
  const end = studiesEnd(doc, k);
  if (normAt(doc, k) === "direccion" && at(doc, end).kind === "word") return false;
  if (!isBackReference(normAt(doc, k)) || (end === k + 1 && goesOnAsNoun(doc, end))) return false;
  walk.organisation = { from: k, to: k + 1 };
  walk.refersBack = true;
  walk.to = skipTail(doc, end);
  return true;
}

/** "escuela de padres": the general word has a complement of its own. */
function goesOnAsNoun(doc: Doc, i: number): boolean {
  return /^(?:de|del)$/.test(normAt(doc, i)) && isOpen(doc, i + 1) && !matchPlace(doc, i + 1);
}

function skipGenitive(doc: Doc, i: number): number {
  if (!/^(?:de|del)$/.test(normAt(doc, i))) return i;
  return /^(?:la|el|los)$/.test(normAt(doc, i + 1)) ? i + 2 : i + 1;
}

/** "centro | poblado", "comunidad | campesina". */
const skipKind = (doc: Doc, i: number): number =>
  /^(?:poblad[oa]|campesin[oa]|nativ[oa]|rural|menor)$/.test(normAt(doc, i)) ? i + 1 : i;

function takeAdministrative(doc: Doc, walk: RoleWalk, k: number): boolean {
  const office = isOffice(normAt(doc, k));
  if (!office && !isAdministrative(normAt(doc, k))) return false;
  const after = skipGenitive(doc, skipKind(doc, k + 1));
  if (takePlaces(doc, walk, after)) return true;
  if (office || !isCapital(at(doc, after)) || !isOpen(doc, after)) return false;
  walk.to = after + 1;
  return true;
}

function takePlace(doc: Doc, walk: RoleWalk, link: Link): boolean {
  const place = isOpen(doc, link.to) ? matchPlace(doc, link.to) : null;
  const closed = place && normAt(doc, place.to) === ",";
  if (place && (!place.weak || closed || link.word !== "por"))
    return takePlaces(doc, walk, link.to);
  if (doc.claims[link.to] !== "place") return false;
  walk.to = placeEnd(doc, link.to);
  walk.places = [{ from: link.to, to: walk.to }];
  return true;
}

/** Whether a body that begins with this word was named not long before. */
function namedBefore(doc: Doc, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 400); i--)
    if (doc.orgStarts.has(i) && normAt(doc, i) === normAt(doc, k)) return true;
  return false;
}

/** "la alcaldesa del | Distrito", "la directora del | Comité": a body or area that the text has named already. */
function pointsBack(doc: Doc, k: number): boolean {
  if (!isCapital(at(doc, k)) || isLoud(doc, k) || /^del?$/.test(normAt(doc, k + 1))) return false;
  if (isAdministrative(normAt(doc, k))) return true;
  return namedBefore(doc, k);
}

function takeNouns(doc: Doc, walk: RoleWalk, k: number): boolean {
  const to = skipRoleNouns(doc, k);
  if (to === k) return false;
  if (to === k + 1 && pointsBack(doc, k)) {
    walk.to = to;
    walk.refersBack = true;
    if (!isAdministrative(normAt(doc, k))) walk.organisation = { from: k, to };
    return false;
  }
  if (isOrgan(normAt(doc, k))) walk.organ = { from: k, to };
  else if (walk.organ) walk.organ = { from: walk.organ.from, to };
  walk.roleTo = to;
  walk.to = to;
  return true;
}

/** "presidente y representante legal": a second post of the same person. */
function takeSecondPost(doc: Doc, walk: RoleWalk, next: number): boolean {
  if (readRoleHead(doc, next)?.plural !== false || doc.claims[next]) return false;
  walk.to = skipRoleAdjectives(doc, next + 1);
  walk.roleTo = walk.to;
  return true;
}

/** "… de Extensión y Vinculación": a second noun of the complement, written like the first. */
function takeSecondNoun(doc: Doc, walk: RoleWalk, next: number): boolean {
  if (walk.roleTo !== walk.to || doc.claims[next]) return false;
  const alike = isCapital(at(doc, next)) === isCapital(at(doc, walk.to - 1));
  if (!alike) return false;
  if (isNounLike(normAt(doc, next))) return takeNouns(doc, walk, next);
  if (!closesPair(doc, next)) return false;
  walk.roleTo = next + 1;
  walk.to = next + 1;
  return true;
}

/** "Gerenta de Desarrollo Económico | , Turismo y Empleo": nouns with capitals that "y" closes. */
function takeEnumerated(doc: Doc, walk: RoleWalk): boolean {
  const next = walk.to + 1;
  if (normAt(doc, walk.to) !== "," || walk.roleTo !== walk.to || walk.organisation) return false;
  return (
    isCapital(at(doc, walk.to - 1)) && enumeratesNouns(doc, next) && takeNouns(doc, walk, next)
  );
}

function continueAnd(doc: Doc, walk: RoleWalk): boolean {
  if (!/^[ye]$/.test(normAt(doc, walk.to)) || walk.organisation) return false;
  const next = walk.to + 1;
  const post = readRoleHead(doc, next) !== null && walk.places.length === 0;
  return post ? takeSecondPost(doc, walk, next) : takeSecondNoun(doc, walk, next);
}

function takeBarePlace(doc: Doc, walk: RoleWalk): void {
  if (walk.places.length > 0 || !isOpen(doc, walk.to)) return;
  if (matchPlace(doc, walk.to)?.weak === false) takePlaces(doc, walk, walk.to);
}

function takeLinked(doc: Doc, walk: RoleWalk, link: Link): boolean {
  // "de las cooperativas | Alfa y Beta": the general word belongs to the bodies after it.
  const listed = doc.claims[link.to + 1] === "organisation" && !doc.claims[link.to];
  if (listed && normAt(doc, link.to).endsWith("as")) return !takeBody(doc, walk, link.to + 1);
  const closed = takeBody(doc, walk, link.to) || takeAdministrative(doc, walk, link.to);
  if (closed || takePlace(doc, walk, link)) return false;
  if (/^(?:mencion|referencia|cuestion|ejercicio|funciones)$/.test(normAt(doc, link.to)))
    return false;
  return !doc.claims[link.to] && link.word !== "por" && takeNouns(doc, walk, link.to);
}

/** Takes the next part of a post; false when nothing more can follow. */
export function stepRole(doc: Doc, walk: RoleWalk): boolean {
  if (doc.claims[walk.to] === "organisation") {
    takeBody(doc, walk, walk.to);
    return false;
  }
  if (continueAnd(doc, walk) || takeEnumerated(doc, walk)) return true;
  const link = readLink(doc, walk.to);
  if (link) return takeLinked(doc, walk, link);
  takeBarePlace(doc, walk);
  return false;
}
