import { distinctiveWords } from "#lib/intake/organisations/distinctive";
import type { OrganisationMention } from "#lib/intake/organisations/mention";
import type { Tie } from "#lib/intake/people/link";
import type { PersonMention } from "#lib/intake/people/mention";
import { type Doc, normAt, type Stretch, textOf } from "#lib/intake/text/document";

export type Affiliation = { readonly organisation: OrganisationMention; readonly rule: string };

type Scene = { readonly doc: Doc; readonly organisations: readonly OrganisationMention[] };

/** How many bodies are looked back at; keeps long texts linear. */
const memory = 60;

/** How many bodies end before a token. */
function countBefore(scene: Scene, i: number): number {
  let low = 0;
  let high = scene.organisations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.organisations[middle]?.to ?? 0) <= i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bodies that end before a token, the last few only. */
function bodiesBefore(scene: Scene, i: number): readonly OrganisationMention[] {
  const count = countBefore(scene, i);
  return scene.organisations.slice(Math.max(0, count - memory), count);
}

function mentionAt(scene: Scene, i: number): OrganisationMention | undefined {
  if (scene.doc.claims[i] !== "organisation") return undefined;
  const next = scene.organisations[countBefore(scene, i)];
  return next && next.from <= i && i < next.to ? next : undefined;
}

const schools = [
  "escuela",
  "colegio",
  "universidad",
  "instituto",
  "institucion",
  "ie",
  "jardin",
  "liceo",
  "preparatoria",
  "secundaria",
  "primaria",
];
const synonyms: Readonly<Record<string, readonly string[]>> = {
  nosocomio: ["hospital", "clinica"],
  establecimiento: ["hospital", "clinica", "centro", ...schools],
  plantel: schools,
  comuna: ["municipalidad", "comuna"],
  cooperativa: ["cooperativa", "coopac", "cac"],
  coopac: ["cooperativa", "coopac", "cac"],
  casa: ["universidad"],
};

/** The body that "la fundación" refers back to: the nearest one before with that head, or the only one with it. */
export function referent(scene: Scene, word: Stretch): OrganisationMention | undefined {
  const norm = normAt(scene.doc, word.from);
  const meant = synonyms[norm] ?? [norm];
  const fits = (o: OrganisationMention) => o.named && meant.includes(normAt(scene.doc, o.from));
  const before = bodiesBefore(scene, word.from);
  const alike = before.findLast(fits) ?? scene.organisations.slice(0, memory).find(fits);
  if (alike) return alike;
  const general = /^(?:institucion|entidad|organizacion|organismo|casa|dependencia|plantel)$/.test(
    norm,
  );
  return general ? before.findLast((o) => o.named) : undefined;
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
  const organisation = bodiesBefore(scene, role.from).findLast(
    (o) => o.named && scene.doc.sentenceOf[o.from] === scene.doc.sentenceOf[role.from],
  );
  return organisation ? { organisation, rule: "affiliation.possessive" } : null;
}

const links =
  /^(?:,|\(|de|del|la|el|los|las|en|representacion|por|parte|a|nombre|-|–|integrante|perteneciente|al|desde)$/;
const meaningful = /^(?:de|del|\(|representacion|por|nombre|-|–|al)$/;

/** "Juan Pérez, de la UGEL Puno", "Ana Ríos (UTP)", "Luis Díaz, en representación de UNIMINUTO". */
function afterName(scene: Scene, person: PersonMention): Affiliation | null {
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

const leading =
  /^(?:preside|dirige|encabeza|lidera|representa|presidid[oa]|dirigid[oa]|encabezad[oa]|liderad[oa]|representad[oa]|administrad[oa])$/;

/** "por la Diócesis, …": a general word right before, when it refers back. */
function generalBefore(scene: Scene, i: number): OrganisationMention | undefined {
  if (!/^(?:la|el)$/.test(normAt(scene.doc, i - 1)) || normAt(scene.doc, i - 2) !== "por")
    return undefined;
  return referent(scene, { from: i, to: i + 1 });
}

/** "el DIF Municipal, que preside Ana Ríos", "la red, dirigida por Luis Díaz", "por la Diócesis, monseñor …". */
function beforeName(scene: Scene, person: PersonMention): Affiliation | null {
  const { doc } = scene;
  let j = (person.honorific?.from ?? person.from) - 1;
  while (j > person.from - 6 && /^(?:por|el|la)$/.test(normAt(doc, j))) j--;
  if (leading.test(normAt(doc, j))) {
    j--;
    while (j > person.from - 10 && /^(?:,|que|esta|es|fue|estuvo)$/.test(normAt(doc, j))) j--;
    const organisation = mentionAt(scene, j);
    return organisation?.named ? { organisation, rule: "affiliation.led-by" } : null;
  }
  if (normAt(doc, j) !== ",") return null;
  const organisation = mentionAt(scene, j - 1) ?? generalBefore(scene, j - 1);
  if (organisation && organisation.from > j) return null;
  if (organisation && organisation.to < j - 1) return { organisation, rule: "affiliation.by" };
  const by =
    organisation &&
    /^(?:por)$/.test(
      normAt(
        doc,
        /^(?:el|la|los|las)$/.test(normAt(doc, organisation.from - 1))
          ? organisation.from - 2
          : organisation.from - 1,
      ),
    );
  return organisation?.named && by ? { organisation, rule: "affiliation.by" } : null;
}

const leaders =
  /^(?:director|directora|subdirector|subdirectora|rector|rectora|decano|decana|gerente|presidente|presidenta|jefe|jefa|coordinador|coordinadora|administrador|administradora)$/;

/** "El director, Dr. …" after a text that has named a single body so far. */
function byTopic(scene: Scene, tie: Tie): Affiliation | null {
  const { doc } = scene;
  const { role } = tie;
  if (!role.organ && role.to - role.from > 2) return null;
  if (
    !leaders.test(normAt(doc, role.from)) ||
    role.places.length > 0 ||
    !/^(?:el|la|su)$/.test(normAt(doc, role.from - 1))
  )
    return null;
  const before = bodiesBefore(scene, role.from).filter((o) => o.named);
  const names = new Set(before.map((o) => distinctiveWords(textOf(doc, o)).join(" ")));
  const topic = before[0];
  const several =
    before.filter((o) => !o.acronym && o.rule === "organisation.head").length > 1 && names.size > 1;
  return topic && !several && names.size < 3
    ? { organisation: topic, rule: "affiliation.topic" }
    : null;
}

function scopeWord(doc: Doc, i: number): number {
  const norm = normAt(doc, i);
  if (norm === "representacion" && normAt(doc, i - 1) === "en") return i + 1;
  if (norm === "parte" && normAt(doc, i - 1) === "por") return i + 1;
  if (
    norm === "autoridades" ||
    norm === "representantes" ||
    norm === "directivos" ||
    norm === "funcionarios"
  )
    return i + 1;
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
export function affiliate(
  scene: Scene,
  person: PersonMention,
  tie: Tie | undefined,
): Affiliation | null {
  const stated = tie ? byRole(scene, tie) : null;
  if (stated) return stated;
  const near = afterName(scene, person) ?? beforeName(scene, person);
  if (near || (tie && tie.role.places.length > 0)) return near;
  return byScope(scene, person) ?? (tie ? byTopic(scene, tie) : null);
}
