import { z } from "zod";
import { type CivilDate, civilDate } from "#lib/platform/clock";
import { searchName } from "#lib/platform/search-name";

export const organisationKinds = [
  "savings_credit",
  "agrarian",
  "cooperative",
  "ngo",
  "network",
  "public",
  "company",
  "university",
  "association",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The four lists of the directory. */
export const registrySections = ["organisations", "people", "offices", "projects"] as const;
export type RegistrySection = (typeof registrySections)[number];

/** What a form is offered while somebody types a name, and what creating in place returns. */
export interface LookupResult {
  /** A UUID; of a place, its ubigeo code. */
  id: string;
  name: string;
  /** The line below the name that tells it from others alike. */
  detail: string;
  /** The other way of writing it by which it was found. */
  alias?: string;
  kindLabel?: string;
  honorific?: string;
  /** The post held on the day asked for, with its office and organisation. */
  role?: string;
  office?: string;
  organisationId?: string;
  organisation?: string;
}

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use ${max} letras como máximo.`)
    .transform((value) => value.normalize("NFC").replace(/\s+/g, " "));
const name = (max: number) =>
  text(max).refine((value) => searchName(value).length > 1, "Escriba el nombre.");
const id = z.uuid();
const placeId = z
  .string()
  .regex(/^(\d{2}){1,3}$/, "Elija el lugar de la lista.")
  .nullable();
const kind = z.enum(organisationKinds, "Elija el tipo de organización.");
const country = z.string().regex(/^[A-Z]{2}$/, "Elija el país de la lista.");
const about = z.string().trim().max(2000, "Use 2000 letras como máximo.");
const honorific = text(30);
const date = civilDate.nullable();

const placeInPeru = {
  path: ["placeId"],
  message: "Este lugar es del Perú y la organización es de otro país. Cambie uno de los dos.",
  holds: (row: { country: string; placeId: string | null }) =>
    row.country === "PE" || row.placeId === null,
};

export const createOrganisationInput = z
  .object({
    name: name(160),
    kind: kind.default("other"),
    country: country.default("PE"),
    placeId: placeId.default(null),
    about: about.default(""),
  })
  .refine(placeInPeru.holds, placeInPeru);
export const changeOrganisationInput = z
  .object({ id, name: name(160), kind, country, placeId, about })
  .refine(placeInPeru.holds, placeInPeru);
export const ownOrganisationInput = z.object({ name: name(160) });
export const addAliasInput = z.object({ organisationId: id, alias: name(160) });
export const removeAliasInput = z.object({ id });

export const createPersonInput = z.object({
  name: name(160),
  honorific: honorific.default(""),
  /** Said by whoever knows that another person of the same name is meant. */
  namesake: z.boolean().default(false),
});
export const changePersonInput = z.object({ id, name: name(160), honorific });

const held = {
  organisationId: z.uuid("Elija la organización de la lista."),
  officeId: z.uuid("Elija la oficina de la lista.").nullable().default(null),
  title: text(160).refine((value) => searchName(value) !== "", "Escriba el cargo."),
  heldFrom: date.default(null),
  heldTo: date.default(null),
  boundsKnown: z.boolean().default(true),
  source: text(300).default(""),
};
interface Held {
  heldFrom: CivilDate | null;
  heldTo: CivilDate | null;
  boundsKnown: boolean;
  source: string;
}

const missingFrom = "Indique desde qué día. Si no se sabe, elija «Consta en estas fechas».";

function checkHeld(row: Held, context: z.RefinementCtx): void {
  const refuse = (path: keyof Held, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (!row.heldFrom) refuse("heldFrom", row.boundsKnown ? missingFrom : "Indique el primer día.");
  if (!row.boundsKnown && !row.heldTo) refuse("heldTo", "Indique el último día en que consta.");
  if (!row.boundsKnown && !row.source) refuse("source", "Diga en qué documento consta.");
  if (row.heldFrom && row.heldTo && row.heldTo < row.heldFrom) {
    refuse("heldTo", "El último día no puede ser anterior al primero.");
  }
}

export const addPositionInput = z.object({ personId: id, ...held }).superRefine(checkHeld);
export const correctPositionInput = z.object({ id, ...held }).superRefine(checkHeld);
export const endPositionInput = z.object({ id, heldTo: civilDate });
export const removePositionInput = z.object({ id });

export const createOfficeInput = z.object({ name: name(120), placeId: placeId.default(null) });
export const changeOfficeInput = z.object({ id, name: name(120), placeId, open: z.boolean() });

const sponsorId = z.uuid("Elija la organización de la lista.").nullable();
const project = { name: name(200), sponsorId, startsOn: date, endsOn: date };
const projectDates = {
  path: ["endsOn"],
  message: "El último día no puede ser anterior al primero.",
  holds: (row: { startsOn: CivilDate | null; endsOn: CivilDate | null }) =>
    !row.startsOn || !row.endsOn || row.startsOn <= row.endsOn,
};
export const createProjectInput = z
  .object({
    name: project.name,
    sponsorId: project.sponsorId.default(null),
    startsOn: date.default(null),
    endsOn: date.default(null),
  })
  .refine(projectDates.holds, projectDates);
export const changeProjectInput = z
  .object({ id, ...project })
  .refine(projectDates.holds, projectDates);

const typed = z.string().trim().max(200);
export const lookupInput = z.object({ text: typed });
export const personLookupInput = lookupInput.extend({ on: civilDate.optional() });

/** What a list of the directory is narrowed to; `after` is the key where the page before it ends. */
export interface RegistryFilter {
  text: string;
  kind: OrganisationKind | null;
  after: string | null;
}

export type CreateOrganisationInput = z.infer<typeof createOrganisationInput>;
export type ChangeOrganisationInput = z.infer<typeof changeOrganisationInput>;
export type OwnOrganisationInput = z.infer<typeof ownOrganisationInput>;
export type AddAliasInput = z.infer<typeof addAliasInput>;
export type RemoveAliasInput = z.infer<typeof removeAliasInput>;
export type CreatePersonInput = z.infer<typeof createPersonInput>;
export type ChangePersonInput = z.infer<typeof changePersonInput>;
export type AddPositionInput = z.infer<typeof addPositionInput>;
export type CorrectPositionInput = z.infer<typeof correctPositionInput>;
export type EndPositionInput = z.infer<typeof endPositionInput>;
export type RemovePositionInput = z.infer<typeof removePositionInput>;
export type CreateOfficeInput = z.infer<typeof createOfficeInput>;
export type ChangeOfficeInput = z.infer<typeof changeOfficeInput>;
export type CreateProjectInput = z.infer<typeof createProjectInput>;
export type ChangeProjectInput = z.infer<typeof changeProjectInput>;
export type LookupInput = z.infer<typeof lookupInput>;
export type PersonLookupInput = z.infer<typeof personLookupInput>;
