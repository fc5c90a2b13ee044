import { distinctiveWords } from "#lib/intake/organisations/distinctive";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { bodyOfBoard, type JoinedBodies } from "#lib/intake/people/board";
import { type Bodies, bodiesBefore, mentionAt, referent } from "#lib/intake/people/bodies";
import { ministryOf } from "#lib/intake/people/cabinet";
import type { PersonMention } from "#lib/intake/people/mention";
import { bodyActedFor, bodyOfMembers, ledBody } from "#lib/intake/people/relations";
import type { Tie } from "#lib/intake/people/tie";
import { at, type Doc, normAt, textOf } from "#lib/intake/text/document";

export type Affiliation = { readonly organisation: OrganisationMention; readonly rule: string };

function byRole(scene: Bodies, tie: Tie): Affiliation | null {
  const { role } = tie;
  if (role.organisation && !role.refersBack) {
    const organisation = mentionAt(scene, role.organisation.from);
    return organisation ? { organisation, rule: "affiliation.role" } : null;
  }
  if (role.organisation) {
    const organisation = referent(scene, role.organisation);
    return organisation ? { organisation, rule: "affiliation.reference" } : null;
  }
  if (!role.possessive) return null;
  const organisation = bodiesBefore(scene, role.from).findLast(
    (o) => o.named && scene.doc.sentenceOf[o.from] === scene.doc.sentenceOf[role.from],
  );
  return organisation ? { organisation, rule: "affiliation.possessive" } : null;
}

const links =
  /^(?:,|\(|de|del|la|el|los|las|en|representacion|por|parte|a|nombre|-|–|integrante|perteneciente|al|desde)$/;
const meaningful = /^(?:de|del|\(|representacion|por|nombre|-|–|al)$/;

/** "Juan Pérez, de la UGEL Puno", "Ana Ríos (UTP)", "Luis Díaz, en representación de UNIMINUTO". */
function afterName(scene: Bodies, person: PersonMention): Affiliation | null {
  let j = person.to;
  let said = false;
  while (j < person.to + 7 && links.test(normAt(scene.doc, j)) && !scene.doc.claims[j]) {
    said ||= meaningful.test(normAt(scene.doc, j));
    j++;
  }
  if (!said || j === person.to || scene.doc.sentenceOf[j] !== scene.doc.sentenceOf[person.from])
    return null;
  const organisation = mentionAt(scene, j);
  return organisation?.named ? { organisation, rule: "affiliation.after" } : null;
}

/** "por la Diócesis, …": a general word right before, when it refers back. */
function generalBefore(scene: Bodies, i: number): OrganisationMention | undefined {
  if (!/^(?:la|el)$/.test(normAt(scene.doc, i - 1)) || normAt(scene.doc, i - 2) !== "por")
    return undefined;
  return referent(scene, { from: i, to: i + 1 });
}

/** "por la Diócesis, | monseñor …": the body on whose behalf the next person acts. */
function actingFor(scene: Bodies, i: number): Affiliation | null {
  const { doc } = scene;
  const stated = mentionAt(scene, i);
  const organisation = stated ?? generalBefore(scene, i);
  if (!organisation?.named) return null;
  const start = stated ? stated.from : i;
  const article = /^(?:el|la|los|las)$/.test(normAt(doc, start - 1));
  const by = normAt(doc, article ? start - 2 : start - 1) === "por";
  return by ? { organisation, rule: "affiliation.by" } : null;
}

/** "el DIF Municipal, que preside Ana Ríos", "por la Diócesis, monseñor …", "Ana Ríos representó a la UGEL". */
function aroundName(
  scene: Bodies,
  person: PersonMention,
  tie: Tie | undefined,
): Affiliation | null {
  const led = ledBody(scene, person, tie) ?? bodyOfMembers(scene, person);
  if (led) return { organisation: led, rule: "affiliation.led-by" };
  const acted = bodyActedFor(scene, person);
  if (acted) return { organisation: acted, rule: "affiliation.acts" };
  const { doc } = scene;
  let j = (person.honorific?.from ?? person.from) - 1;
  while (j > person.from - 6 && /^(?:por|el|la)$/.test(normAt(doc, j))) j--;
  return normAt(doc, j) === "," ? actingFor(scene, j - 1) : null;
}

const leaders =
  /^(?:director|directora|subdirector|subdirectora|rector|rectora|decano|decana|gerente|presidente|presidenta|jefe|jefa|coordinador|coordinadora|administrador|administradora)$/;

function isHeadOfBody(doc: Doc, role: Tie["role"]): boolean {
  if (role.places.length > 0 || (!role.organ && role.to - role.from > 2)) return false;
  return leaders.test(normAt(doc, role.from)) && /^(?:el|la|su)$/.test(normAt(doc, role.from - 1));
}

/** Named with its head, by the text itself or as the registry knows it: what is known must not be read differently. */
const spelledOut = /^organisation\.(?:head|registry)$/;

/** The text tells of its own body without naming it ("nuestra Cooperativa"): a bare post may be there. */
const tellsOfItsOwn = (scene: Bodies): boolean =>
  scene.organisations.slice(0, 60).some((o) => o.rule === "organisation.own-unnamed");

/** "El director, Dr. …" after a text that has named a single body so far. */
function byTopic(scene: Bodies, tie: Tie): Affiliation | null {
  const { doc } = scene;
  const { role } = tie;
  if (!isHeadOfBody(doc, role) || tellsOfItsOwn(scene)) return null;
  const before = bodiesBefore(scene, role.from).filter((o) => o.named);
  const headed = before.filter((o) => !o.acronym && spelledOut.test(o.rule));
  const names = new Set(headed.map((o) => distinctiveWords(textOf(doc, o)).join(" ")));
  const topic = before[0];
  const single = names.size < 2 && before.length - headed.length < 3;
  const schooled = !/^(?:rector|rectora|decano|decana)$/.test(normAt(doc, role.from));
  const suits = schooled || topic?.type === "universidad";
  return topic && single && suits ? { organisation: topic, rule: "affiliation.topic" } : null;
}

const groups =
  /^(?:autoridades|representantes|directiv[oa]s|funcionari[oa]s|dirigentes|soci[oa]s|integrantes|miembros|delegad[oa]s|trabajador[ae]s|tecnic[oa]s|especialistas|docentes|alumn[oa]s|estudiantes)$/;

function scopeWord(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  if (norm === "representacion" && normAt(doc, i - 1) === "en") return i + 1;
  if (norm === "parte" && normAt(doc, i - 1) === "por") return i + 1;
  if (norm === "nombre" && normAt(doc, i - 1) === "en") return i + 1;
  return groups.test(norm) ? i + 1 : -1;
}

function scopeBody(scene: Bodies, i: number): OrganisationMention | undefined {
  let j = i;
  while (j < i + 3 && /^(?:de|del|la|el|los|las)$/.test(normAt(scene.doc, j))) j++;
  if (j === i) return undefined;
  return mentionAt(scene, j) ?? referent(scene, { from: j, to: j + 1 });
}

/** "asistieron las autoridades del Instituto: la directora …, el secretario …": a body named once for those who follow. */
function byScope(scene: Bodies, person: PersonMention): Affiliation | null {
  const { doc } = scene;
  const from = doc.sentences[doc.sentenceOf[person.from] ?? 0]?.from ?? 0;
  for (let i = person.from; i >= Math.max(from, person.from - 60); i--) {
    if (at(doc, i).text === ";" && i < person.from) return null;
    const after = scopeWord(doc, i);
    if (after < 0) continue;
    const organisation = scopeBody(scene, after);
    return organisation?.named ? { organisation, rule: "affiliation.scope" } : null;
  }
  return null;
}

function byBoard(scene: JoinedBodies, tie: Tie | undefined): Affiliation | null {
  const ministry = tie ? ministryOf(scene, tie.role) : null;
  if (ministry) return { organisation: ministry, rule: "affiliation.ministry" };
  if (!tie || tellsOfItsOwn(scene)) return null;
  const organisation = bodyOfBoard(scene, tie.role);
  return organisation ? { organisation, rule: "affiliation.board" } : null;
}

/** The body a person is tied to, if the text says so. */
export function affiliate(
  scene: JoinedBodies,
  person: PersonMention,
  tie: Tie | undefined,
): Affiliation | null {
  const stated = tie ? byRole(scene, tie) : null;
  if (stated) return stated;
  const near = afterName(scene, person) ?? aroundName(scene, person, tie);
  if (near || (tie && tie.role.places.length > 0)) return near;
  return byBoard(scene, tie) ?? byScope(scene, person) ?? (tie ? byTopic(scene, tie) : null);
}
