import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { type Bodies, mentionAt } from "#lib/intake/people/bodies";
import type { PersonMention } from "#lib/intake/people/mention";
import type { Tie } from "#lib/intake/people/tie";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const leading =
  /^(?:preside|dirige|encabeza|lidera|representa|presidid[oa]|dirigid[oa]|encabezad[oa]|liderad[oa]|representad[oa]|administrad[oa]|coordinad[oa]|conducid[oa]|conformad[oa]|integrad[oa]|compuest[oa]|gerenciad[oa])$/;
const charges =
  /^(?:cargo|direccion|presidencia|coordinacion|conduccion|jefatura|liderazgo|mando|intermedio|medio|traves|gerencia)$/;

/** "bajo la dirección de la | Mgt.", "a través del | regidor", "a cargo de | …": the token of the noun, or -1. */
function chargeBefore(doc: Doc, i: number): number {
  const of = /^(?:la|el|su)$/.test(normAt(doc, i)) ? i - 1 : i;
  if (!/^del?$/.test(normAt(doc, of)) || !charges.test(normAt(doc, of - 1))) return -1;
  const lead = /^(?:la|el)$/.test(normAt(doc, of - 2)) ? of - 3 : of - 2;
  return /^(?:bajo|a|por)$/.test(normAt(doc, lead)) ? lead : -1;
}

/** The body that ends right before a token, past a comma, a bracket and a copula. */
function bodyEndingAt(scene: Bodies, i: number): OrganisationMention | undefined {
  let j = i;
  while (
    j > i - 6 &&
    /^(?:,|\)|que|esta|es|fue|estuvo|estara|tambien|actualmente)$/.test(normAt(scene.doc, j))
  )
    j--;
  const found = mentionAt(scene, j);
  return found?.named ? found : undefined;
}

/** Where what stands before a person begins: their title, or the post right before it. */
function startOf(person: PersonMention, tie: Tie | undefined): number {
  const from = person.honorific?.from ?? person.from;
  const before = tie && tie.role.end <= from && tie.role.end > from - 3;
  return before ? tie.role.from : from;
}

/** "la Municipalidad, representada por el regidor | Luis Paz", "el DIF, que preside | Ana Ríos", "la red, a cargo de | …". */
export function ledBody(
  scene: Bodies,
  person: PersonMention,
  tie: Tie | undefined,
): OrganisationMention | undefined {
  const { doc } = scene;
  const from = startOf(person, tie);
  let j = from - 1;
  while (j > from - 6 && /^(?:por|el|la|su)$/.test(normAt(doc, j))) j--;
  if (leading.test(normAt(doc, j))) return bodyEndingAt(scene, j - 1);
  const lead = chargeBefore(doc, from - 1);
  if (lead <= 0) return headedBy(scene, from);
  if (normAt(doc, lead - 1) === ",") return bodyEndingAt(scene, lead - 2);
  return normAt(doc, lead) === "a" && !/^cargo$/.test(normAt(doc, lead + 1))
    ? bodyEndingAt(scene, lead - 1)
    : undefined;
}

/** "la máxima autoridad de la AAPS, | Directora Ejecutiva Ana Ríos": told whom the body is headed by before the post. */
function headedBy(scene: Bodies, from: number): OrganisationMention | undefined {
  const { doc } = scene;
  const body = normAt(doc, from - 1) === "," ? bodyEndingAt(scene, from - 2) : undefined;
  if (!body) return undefined;
  const of = /^(?:la|el)$/.test(normAt(doc, body.from - 1)) ? body.from - 2 : body.from - 1;
  const heads = /^(?:autoridad|titular|cabeza|responsable|ejecutivo|representante)$/;
  return /^del?$/.test(normAt(doc, of)) && heads.test(normAt(doc, of - 1)) ? body : undefined;
}

const members = /^(?:conformad[oa]|integrad[oa]|compuest[oa])s?$/;
const isListPart = (doc: Doc, j: number): boolean =>
  doc.claims[j] === "person" || /^[,;.ye]$/.test(at(doc, j).text) || at(doc, j).norm.length < 5;

/** "el comité, conformado por el Dr. Díaz, el Econ. Paz y | Ana Ríos": each of those whom a body consists of. */
export function bodyOfMembers(
  scene: Bodies,
  person: PersonMention,
): OrganisationMention | undefined {
  const { doc } = scene;
  const first = person.honorific?.from ?? person.from;
  const sentence = doc.sentenceOf[person.from];
  let j = first - 1;
  while (j > first - 60 && isListPart(doc, j) && normAt(doc, j) !== "por") j--;
  if (normAt(doc, j) !== "por" || doc.sentenceOf[j] !== sentence) return undefined;
  return members.test(normAt(doc, j - 1)) ? bodyEndingAt(scene, j - 2) : undefined;
}

const acts =
  /^(?:represent[ao]|preside|presidio|dirige|dirigio|lidera|lidero|encabeza|integra|integro|conduce|gerencia)$/;

/** "Ana Ríos representó a | la UGEL", "Luis Paz, quien preside | la asociación X": what a person does for a body. */
export function bodyActedFor(
  scene: Bodies,
  person: PersonMention,
): OrganisationMention | undefined {
  const { doc } = scene;
  let j = person.to;
  if (normAt(doc, j) === "," && /^quien|^que$/.test(normAt(doc, j + 1))) j += 2;
  while (/^(?:tambien|ademas|actualmente|hoy)$/.test(normAt(doc, j))) j++;
  if (!acts.test(normAt(doc, j))) return undefined;
  j++;
  while (j < person.to + 7 && /^(?:al?|la|el|los|las)$/.test(normAt(doc, j))) j++;
  const found = mentionAt(scene, j);
  return found?.named ? found : undefined;
}
