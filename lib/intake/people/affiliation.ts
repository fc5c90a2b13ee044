import type { OrganisationMention } from "#lib/intake/organisations/mention";
import type { Tie } from "#lib/intake/people/link";
import type { PersonMention } from "#lib/intake/people/mention";
import { type Doc, normAt, type Stretch } from "#lib/intake/text/document";

export type Affiliation = { readonly organisation: OrganisationMention; readonly rule: string };

type Scene = { readonly doc: Doc; readonly organisations: readonly OrganisationMention[] };

function mentionAt(scene: Scene, i: number): OrganisationMention | undefined {
  return scene.organisations.find((o) => o.from <= i && i < o.to);
}

/** The body that "la fundación" refers back to: the nearest one before with that head, or the only one with it. */
export function referent(scene: Scene, word: Stretch): OrganisationMention | undefined {
  const norm = normAt(scene.doc, word.from);
  const alike = scene.organisations.filter((o) => o.named && normAt(scene.doc, o.from) === norm);
  const before = alike.filter((o) => o.to <= word.from);
  if (before.length > 0) return before.at(-1);
  if (alike.length > 0) return alike[0];
  const general = /^(?:institucion|entidad|organizacion|organismo|casa|dependencia|plantel)$/.test(norm);
  return general ? scene.organisations.filter((o) => o.named && o.to <= word.from).at(-1) : undefined;
}

function byRole(scene: Scene, tie: Tie): Affiliation | null {
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
  const organisation = scene.organisations
    .filter((o) => o.named && o.to <= role.from && scene.doc.sentenceOf[o.from] === scene.doc.sentenceOf[role.from])
    .at(-1);
  return organisation ? { organisation, rule: "affiliation.possessive" } : null;
}

const links = /^(?:,|\(|de|del|la|el|los|las|en|representacion|por|parte|a|nombre|-|–|integrante|perteneciente|al|desde)$/;
const meaningful = /^(?:de|del|\(|representacion|por|nombre|-|–|al)$/;

/** "Juan Pérez, de la UGEL Puno", "Ana Ríos (UTP)", "Luis Díaz, en representación de UNIMINUTO". */
function afterName(scene: Scene, person: PersonMention): Affiliation | null {
  let j = person.to;
  let said = false;
  while (j < person.to + 7 && links.test(normAt(scene.doc, j)) && !scene.doc.claims[j]) {
    said ||= meaningful.test(normAt(scene.doc, j));
    j++;
  }
  if (!said || j === person.to || scene.doc.sentenceOf[j] !== scene.doc.sentenceOf[person.from]) return null;
  const organisation = mentionAt(scene, j);
  return organisation?.named ? { organisation, rule: "affiliation.after" } : null;
}

function scopeWord(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  if (norm === "representacion" && normAt(doc, i - 1) === "en") return i + 1;
  if (norm === "parte" && normAt(doc, i - 1) === "por") return i + 1;
  if (norm === "autoridades" || norm === "representantes" || norm === "directivos" || norm === "funcionarios") return i + 1;
  return -1;
}

function scopeBody(scene: Scene, i: number): OrganisationMention | undefined {
  let j = i;
  while (j < i + 3 && /^(?:de|del|la|el|los|las)$/.test(normAt(scene.doc, j))) j++;
  if (j === i) return undefined;
  return mentionAt(scene, j) ?? referent(scene, { from: j, to: j + 1 });
}

/** "asistieron las autoridades del Instituto: la directora …, el secretario …": a body named once for those who follow. */
function byScope(scene: Scene, person: PersonMention): Affiliation | null {
  const { doc } = scene;
  const from = doc.sentences[doc.sentenceOf[person.from] ?? 0]?.from ?? 0;
  for (let i = person.from; i >= Math.max(from, person.from - 60); i--) {
    const after = scopeWord(doc, i);
    if (after < 0) continue;
    const organisation = scopeBody(scene, after);
    return organisation?.named ? { organisation, rule: "affiliation.scope" } : null;
  }
  return null;
}

/** The body a person is tied to, if the text says so. */
export function affiliate(scene: Scene, person: PersonMention, tie: Tie | undefined): Affiliation | null {
  const stated = tie ? byRole(scene, tie) : null;
  if (stated) return stated;
  return afterName(scene, person) ?? (tie && tie.role.places.length > 0 ? null : byScope(scene, person));
}
