import { z } from "zod";
import type { Audience } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";
import type { Piece } from "#lib/search/highlight";
import { fold } from "#lib/search/words";

/** What a search finds: publications of each kind, and whom the directory names in them. */
export const foundKinds = ["event", "announcement", "page", "organisation", "person"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What is searched for; null parts do not narrow it. */
export interface SearchFilter {
  text: string;
  kind: FoundKind | null;
  type: string | null;
  year: number | null;
  /** A department, by its ubigeo code of two digits. */
  place: string | null;
  organisation: string | null;
  person: string | null;
  /** Only what was typed: no other names, beginnings or corrections. */
  literal: boolean;
  /** Whether somebody searches in their own account, where more may be found. */
  own: boolean;
  after: SearchKey | null;
}

/** Where a page of results begins: after this one. */
export interface SearchKey {
  score: number;
  id: string;
}

export interface SearchInput extends SearchFilter {
  /** For whom it is searched; visitors find what is public. */
  audiences: readonly Audience[];
}

/** A publication that was found. */
export interface FoundPublication {
  kind: KindName;
  audience: Audience;
  type: string;
  slug: string;
  title: Piece[];
  excerpt: Piece[];
  day: CivilDate;
  endsOn: CivilDate | null;
  expired: boolean;
}

/** An organisation or a person of the directory that stands in publications. */
export interface FoundName {
  kind: "organisation" | "person";
  id: string;
  name: Piece[];
  /** What kind of organisation it is; empty for people. */
  organisationKind: string;
  aliases: string[];
  publications: number;
}

/** A value of a facet and how many of the results have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}
export type FacetName = "kind" | "type" | "year" | "place" | "organisation";
export type Facets = Record<FacetName, FacetValue[]>;

const name = z
  .string()
  .trim()
  .max(60, "Use 60 letras como máximo.")
  .transform((value) => value.normalize("NFC").replace(/\s+/g, " "))
  .refine((value) => fold(value).length > 1, "Escriba una palabra o un nombre.")
  .refine((value) => fold(value).split(" ").length <= 4, "Use cuatro palabras como máximo.");

export const synonymInput = z
  .object({ word: name, other: name })
  .refine(({ word, other }) => fold(word) !== fold(other), {
    path: ["other"],
    message: "Escriba otra palabra: las mayúsculas y las tildes no hacen diferencia.",
  });
export type SynonymInput = z.infer<typeof synonymInput>;

export const synonymRef = z.object({ id: z.uuid() });
export type SynonymRef = z.infer<typeof synonymRef>;
