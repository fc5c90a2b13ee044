import type { CivilDate } from "#lib/platform/clock";
import { longDate, longRange } from "#lib/platform/dates";
import type { OrganisationKind, RegistrySection } from "#lib/registry/schema";

export const organisationKindLabels: Record<OrganisationKind, string> = {
  savings_credit: "Cooperativa de ahorro y crédito",
  agrarian: "Cooperativa agraria",
  cooperative: "Otra cooperativa",
  ngo: "ONG",
  network: "Red o movimiento",
  public: "Entidad pública",
  company: "Empresa",
  university: "Universidad",
  association: "Asociación",
  other: "Otra",
};

const countryNames = new Intl.DisplayNames(["es-PE", "es"], { type: "region" });

/** "FR" → "Francia" */
export const countryLabel = (country: string) => countryNames.of(country) ?? country;

/** A post as words need it: `organisation` is empty when it is our own cooperative. */
export interface Post {
  title: string;
  office: string;
  organisation: string;
}

/** The days of a post; null bounds are open. See the model Position for `boundsKnown`. */
export interface Term {
  heldFrom: CivilDate | null;
  heldTo: CivilDate | null;
  boundsKnown: boolean;
}

/** "Administrador de la oficina de Lima", "Gerente general (COOPAC Quillacoop)" */
export function postWords({ title, office, organisation }: Post): string {
  const at = office && ` de la oficina de ${office}`;
  return `${title}${at}${organisation && ` (${organisation})`}`;
}

/** "Administrador de la oficina de Lima el 29 de noviembre de 2009" */
export const postOn = (post: Post, on: CivilDate) => `${postWords(post)} el ${longDate(on)}`;

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const range = (from: CivilDate, to: CivilDate) =>
  from === to ? `el ${longDate(from)}` : lowerFirst(longRange(from, to));

/** "desde el 4 de enero de 2008", "consta del 29 de noviembre al 3 de diciembre de 2009" */
export function termWords({ heldFrom, heldTo, boundsKnown }: Term): string {
  const known = boundsKnown ? "" : "consta ";
  if (heldFrom && heldTo) return known + range(heldFrom, heldTo);
  if (heldFrom) return `${known}desde el ${longDate(heldFrom)}`;
  return heldTo ? `${known}hasta el ${longDate(heldTo)}` : "sin fechas";
}

export interface OrganisationLine {
  kind: OrganisationKind;
  country: string;
  place: string;
  alias?: string;
}

/** "ONG · Francia", "Cooperativa agraria · provincia de La Convención, Cusco · también escrita COCLA" */
export function organisationLine({ kind, country, place, alias }: OrganisationLine): string {
  const where = place || (country === "PE" ? "" : countryLabel(country));
  return [organisationKindLabels[kind], where, alias && `también escrita ${alias}`]
    .filter(Boolean)
    .join(" · ");
}

export const noPosts = "Sin cargos en el directorio";

/** What tells a project from others: who supports it. */
export const projectLine = (sponsor: string) =>
  sponsor ? `Proyecto de ${sponsor}` : "Proyecto sin entidad de apoyo registrada";

/** "Oficina · distrito de Juliaca, San Román, Puno", "Oficina · cerrada" */
export const officeLine = ({ place, open }: { place: string; open: boolean }) =>
  ["Oficina", place, open ? "" : "cerrada"].filter(Boolean).join(" · ");

/** The same where it is plain that it is an office. */
export const officeFacts = ({ place, open }: { place: string; open: boolean }) =>
  [place || "Lugar por precisar", open ? "" : "cerrada"].filter(Boolean).join(" · ");

/** What was done to a record, by the verb of the audit log. */
export const verbWords: Record<string, string> = {
  created: "agregó la ficha",
  changed: "cambió",
  alias_added: "agregó el nombre",
  alias_removed: "quitó el nombre",
  position_added: "agregó el cargo",
  position_corrected: "corrigió el cargo",
  position_ended: "anotó el fin del cargo",
  position_removed: "quitó el cargo",
};

/** The fields of the directory, with their article. */
export const fieldLabels: Record<string, string> = {
  name: "el nombre",
  kind: "el tipo",
  country: "el país",
  placeId: "el lugar",
  about: "la descripción",
  honorific: "el tratamiento",
  open: "si está abierta",
  sponsorId: "la entidad de apoyo",
  startsOn: "el primer día",
  endsOn: "el último día",
};

export const sectionLabels: Record<RegistrySection, string> = {
  organisations: "Organizaciones",
  people: "Personas",
  offices: "Oficinas",
  projects: "Proyectos",
};
