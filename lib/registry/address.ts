import { withParams } from "#lib/editorial/address";
import {
  type OrganisationKind,
  organisationKinds,
  type RegistryFilter,
  type RegistrySection,
} from "#lib/registry/schema";

const root = "/panel/directorio";
const paths: Record<RegistrySection, string> = {
  organisations: root,
  people: `${root}/personas`,
  offices: `${root}/oficinas`,
  projects: `${root}/proyectos`,
};

/** How a kind of organisation is written in addresses. */
const kindWords: Record<OrganisationKind, string> = {
  savings_credit: "ahorro-y-credito",
  agrarian: "agraria",
  cooperative: "otra-cooperativa",
  ngo: "ong",
  network: "red",
  public: "publica",
  company: "empresa",
  university: "universidad",
  association: "asociacion",
  other: "otra",
};

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

/** The address of a list of the directory with a filter. */
export function registryAddress(
  section: RegistrySection,
  { text = "", kind = null, after = null }: Partial<RegistryFilter> = {},
): string {
  const tipo = kind && kindWords[kind];
  return withParams(paths[section], { texto: text, tipo, despues: after });
}

/** What the address of a list asks for; what it does not understand is left out. */
export function readRegistryAddress(params: SearchParams): RegistryFilter {
  const kind = organisationKinds.find((name) => kindWords[name] === one(params.tipo)) ?? null;
  return { text: one(params.texto).trim().slice(0, 100), kind, after: one(params.despues) || null };
}

export const kindWord = (kind: OrganisationKind) => kindWords[kind];
export const organisationAddress = (id: string) => `${root}/organizaciones/${id}`;
export const personAddress = (id: string) => `${paths.people}/${id}`;
export const projectAddress = (id: string) => `${paths.projects}/${id}`;
export const newOrganisationAddress = organisationAddress("nueva");
export const newPersonAddress = personAddress("nueva");
export const newProjectAddress = projectAddress("nuevo");
