import type { OrganisationMention } from "#lib/intake/organisations/mention";
import { type Doc, normAt, type Stretch } from "#lib/intake/text/document";

/** A text with its bodies in order, to look up which one is meant. */
export type Bodies = { readonly doc: Doc; readonly organisations: readonly OrganisationMention[] };

/** How many bodies are looked back at; keeps long texts linear. */
const memory = 60;

/** How many bodies end before a token. */
function countBefore(scene: Bodies, i: number): number {
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
export function bodiesBefore(scene: Bodies, i: number): readonly OrganisationMention[] {
  const count = countBefore(scene, i);
  return scene.organisations.slice(Math.max(0, count - memory), count);
}

/** The body whose name covers a token. */
export function mentionAt(scene: Bodies, i: number): OrganisationMention | undefined {
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
  "iep",
  "iei",
  "ies",
  "iesp",
  "iestp",
  "isp",
  "cebe",
  "ceba",
  "cetpro",
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
  institucion: schools,
  colegio: schools,
  escuela: schools,
  comuna: ["municipalidad", "comuna"],
  cooperativa: ["cooperativa", "coopac", "cac"],
  coopac: ["cooperativa", "coopac", "cac"],
  casa: ["universidad"],
};

/** The body that "la fundación" refers back to: the nearest one before with that head, or the only one with it. */
export function referent(scene: Bodies, word: Stretch): OrganisationMention | undefined {
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
