import { isHeadWord } from "#lib/intake/organisations/headTable";
import type { RoleMention } from "#lib/intake/people/roleMention";
import { isRoleAdjective, isRolePrefix, readRoleHead } from "#lib/intake/people/roleTable";
import { matchPlace } from "#lib/intake/places/gazetteer";
import { at, type Doc, isCapital, isLoud, normAt, type Stretch } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import { readHonorific, type Sex } from "#lib/intake/text/titles";
import { isFunctionWord, isNounLike, isVerbLike } from "#lib/intake/text/vocabulary";

const backReferences = wordSet(`
  nosocomio plantel establecimiento institucion entidad organizacion universidad fundacion cooperativa coopac municipalidad empresa asociacion colegio hospital instituto escuela comuna corporacion ayuntamiento alcaldia ministerio federacion camara sindicato ong museo fondo casa
  banco organismo dependencia plantel club gremio facultad liceo central
`);
const administrative = wordSet(
  "ciudad distrito provincia municipio region departamento comunidad localidad pais estado centro parroquia canton caserio",
);
const offices = wordSet(
  "oficina oficinas agencia agencias sede sedes filial filiales sucursal sucursales",
);
const organs = wordSet("consejo comite comision junta directorio asamblea");

type Walk = {
  roleTo: number;
  to: number;
  organisation: Stretch | null;
  refersBack: boolean;
  organ: Stretch | null;
  places: Stretch[];
};

function stretchOfClaim(doc: Doc, i: number): Stretch {
  let to = i;
  while (
    doc.claims[to] === "organisation" &&
    at(doc, to).lines < 2 &&
    (to === i || !doc.orgStarts.has(to))
  )
    to++;
  return { from: i, to };
}

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

function continuesPost(doc: Doc, k: number, start: number): boolean {
  if (isRoleAdjective(normAt(doc, k))) return true;
  if (
    at(doc, k).shape === "lower" &&
    /(?:al|ario|aria|ico|ica|ivo|iva|ales|ncial|ístico)$/.test(normAt(doc, k)) &&
    isNounLike(normAt(doc, k))
  )
    return true;
  const [first, second] = [readRoleHead(doc, start - 1), readRoleHead(doc, k)];
  return (
    k === start &&
    first !== null &&
    second !== null &&
    first.plural === second.plural &&
    !readHonorific(doc, k)
  );
}

function skipAdjectives(doc: Doc, i: number): number {
  let to = i;
  while (to < i + 5 && continuesPost(doc, to, i) && !doc.claims[to] && at(doc, to).lines === 0)
    to++;
  if (
    normAt(doc, to) === "(" &&
    /^(?:e|i|encargado|encargada|interino|interina)$/.test(normAt(doc, to + 1)) &&
    normAt(doc, to + 2) === ")"
  )
    to += 3;
  return to;
}

type Link = { word: string; to: number };

function readLink(doc: Doc, i: number): Link | null {
  const word = normAt(doc, i);
  if (!["de", "del", "en", "para", "ante", "por"].includes(word)) return null;
  if (isLoud(doc, i) && !/^(?:de|del)$/.test(word)) return null;
  const article = [
    "la",
    "las",
    "los",
    "el",
    "su",
    "esta",
    "este",
    "dicha",
    "dicho",
    "nuestra",
    "nuestro",
  ].includes(normAt(doc, i + 1));
  return { word, to: article ? i + 2 : i + 1 };
}

function isOpen(doc: Doc, i: number): boolean {
  return !doc.claims[i] || doc.claims[i] === "place";
}

/** Places in a row: "Lima, Puno y Juliaca". */
function readPlaces(doc: Doc, i: number): Stretch[] {
  const list: Stretch[] = [];
  let from = i;
  while (list.length < 12) {
    const place = matchPlace(doc, from);
    if (!place || !isOpen(doc, from)) break;
    list.push({ from, to: place.to });
    const link = normAt(doc, place.to);
    if (link !== "," && link !== "y" && link !== "e") break;
    from = place.to + 1;
  }
  return list;
}

function takePlaces(doc: Doc, walk: Walk, i: number): boolean {
  const places = readPlaces(doc, i);
  if (places.length === 0) return false;
  walk.places = places;
  walk.to = places.at(-1)?.to ?? i;
  return true;
}

function takeBody(doc: Doc, walk: Walk, k: number): boolean {
  if (doc.claims[k] === "organisation") {
    walk.organisation = stretchOfClaim(doc, k);
    walk.to = skipTail(doc, skipAcronym(doc, walk.organisation.to));
    return true;
  }
  if (!backReferences.has(normAt(doc, k)) || organs.has(normAt(doc, k))) return false;
  if (/^(?:de|del)$/.test(normAt(doc, k + 1)) && isOpen(doc, k + 2) && !matchPlace(doc, k + 2))
    return false;
  walk.organisation = { from: k, to: k + 1 };
  walk.refersBack = true;
  walk.to = k + 1;
  return true;
}

function takeAdministrative(doc: Doc, walk: Walk, k: number): boolean {
  const norm = normAt(doc, k);
  const isOffice = offices.has(norm);
  if (!administrative.has(norm) && !isOffice) return false;
  const after = /^(?:de|del)$/.test(normAt(doc, k + 1))
    ? ["la", "el", "los"].includes(normAt(doc, k + 2))
      ? k + 3
      : k + 2
    : k + 1;
  if (takePlaces(doc, walk, after)) return true;
  if (isOffice || !isCapital(at(doc, after)) || !isOpen(doc, after)) return false;
  walk.to = after + 1;
  return true;
}

function takeNamedPlace(doc: Doc, walk: Walk, k: number): false {
  let to = k;
  while (doc.claims[to] === "place") to++;
  walk.places = [{ from: k, to }];
  walk.to = to;
  return false;
}

function nounsEnd(doc: Doc, k: number): number {
  let to = k;
  while (to < k + 8) {
    const token = at(doc, to);
    const noun =
      token.kind === "word" &&
      !doc.claims[to] &&
      !isFunctionWord(token.norm) &&
      !isVerbLike(token.norm);
    if (
      !noun ||
      token.lines > 0 ||
      readHonorific(doc, to) ||
      (to > k && readRoleHead(doc, to) && !isRoleAdjective(token.norm))
    )
      break;
    if (to > k && !isNounLike(token.norm) && !isCapital(token)) break;
    to++;
  }
  return to;
}

function takeNouns(doc: Doc, walk: Walk, k: number): boolean {
  const to = nounsEnd(doc, k);
  if (to === k) return false;
  if (organs.has(normAt(doc, k))) walk.organ = { from: k, to };
  else if (walk.organ && walk.organ.to < k) walk.organ = { from: walk.organ.from, to };
  walk.roleTo = to;
  walk.to = to;
  return true;
}

function continueAnd(doc: Doc, walk: Walk): boolean {
  const norm = normAt(doc, walk.to);
  if ((norm !== "y" && norm !== "e") || walk.organisation) return false;
  const next = walk.to + 1;
  const role = readRoleHead(doc, next);
  if (role && walk.places.length === 0) {
    if (role.plural || doc.claims[next]) return false;
    walk.to = skipAdjectives(doc, next + 1);
    walk.roleTo = walk.to;
    return true;
  }
  const inComplement =
    walk.roleTo === walk.to && isNounLike(normAt(doc, next)) && !doc.claims[next];
  return (
    inComplement &&
    isCapital(at(doc, next)) === isCapital(at(doc, walk.to - 1)) &&
    takeNouns(doc, walk, next)
  );
}

function step(doc: Doc, walk: Walk): boolean {
  if (doc.claims[walk.to] === "organisation") return (takeBody(doc, walk, walk.to), false);
  if (continueAnd(doc, walk)) return true;
  const link = readLink(doc, walk.to);
  if (!link) {
    if (
      walk.places.length === 0 &&
      isOpen(doc, walk.to) &&
      matchPlace(doc, walk.to)?.weak === false
    )
      takePlaces(doc, walk, walk.to);
    return false;
  }
  if (takeBody(doc, walk, link.to)) return false;
  if (takeAdministrative(doc, walk, link.to)) return false;
  const place = matchPlace(doc, link.to);
  if (place && isOpen(doc, link.to) && (!place.weak || link.word !== "por"))
    return (takePlaces(doc, walk, link.to), false);
  if (doc.claims[link.to] === "place") return takeNamedPlace(doc, walk, link.to);
  if (doc.claims[link.to] || link.word === "por") return false;
  return takeNouns(doc, walk, link.to);
}

function sexOf(doc: Doc, from: number, head: Sex | null): Sex | null {
  if (head) return head;
  const article = normAt(doc, from - 1);
  return article === "la"
    ? "f"
    : article === "el" || article === "al" || article === "del"
      ? "m"
      : null;
}

/** "profesor de Química" is a post, "profesor Juan Pérez" a form of address. */
function isTitleToo(norm: string): boolean {
  return /^(?:profesor|profesora|profesores|profesoras|maestro|maestra|maestros|maestras|tecnico|tecnica|tecnicos|comandante|coronel|general|capitan|mayor)$/.test(
    norm,
  );
}

/** Reads a post with its complement, body and place: "Presidente del Consejo de Administración", "director de la UGEL Puno". */
export function readRole(doc: Doc, i: number): RoleMention | null {
  const prefixed = isRolePrefix(normAt(doc, i)) && readRoleHead(doc, i + 1) !== null;
  const headAt = prefixed ? i + 1 : i;
  const head = readRoleHead(doc, headAt);
  if (!head || doc.claims[headAt]) return null;
  const start = skipAdjectives(doc, headAt + 1);
  const walk: Walk = {
    roleTo: start,
    to: start,
    organisation: null,
    refersBack: false,
    organ: null,
    places: [],
  };
  for (let count = 0; count < 6 && step(doc, walk); count++);
  if (isTitleToo(normAt(doc, headAt)) && walk.roleTo === headAt + 1 && !walk.organisation)
    return null;
  return {
    from: i,
    to: walk.roleTo,
    end: walk.to,
    sex: head.plural ? null : sexOf(doc, i, head.sex),
    plural: head.plural,
    organisation: walk.organisation,
    refersBack: walk.refersBack,
    possessive: /^(?:su|sus)$/.test(normAt(doc, i - 1)),
    organ: walk.organ,
    places: walk.places,
  };
}

/** All posts named in a text, in order, not overlapping. */
export function findRoles(doc: Doc): RoleMention[] {
  const found: RoleMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const role = doc.claims[i] ? null : readRole(doc, i);
    if (!role) continue;
    found.push(role);
    i = Math.max(i, role.end - 1);
  }
  return found;
}

/** Whether a folded word can refer back to a body named before ("la fundación"). */
export const isBackReference = (norm: string): boolean =>
  backReferences.has(norm) && (isHeadWord(norm) || norm === "entidad");
