import type { KnownPlace } from "#lib/intake/places/names";

/** A stretch of text that names a place. */
export type PlaceMention = {
  readonly from: number;
  readonly to: number;
  readonly known: readonly KnownPlace[];
  /** The word that tells the level: "provincia", "distrito", "río". */
  readonly cue: string | null;
  readonly confidence: number;
  readonly rule: string;
};
