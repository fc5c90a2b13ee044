import type { z } from "zod";
import type { Occasion } from "#lib/editorial/occasion";
import type { Proof } from "#lib/editorial/proof";
import type { KindName } from "#lib/editorial/schema";
import type { Tx } from "#lib/platform/db";

/** What every kind's content has. */
export interface CommonContent {
  title: string;
  summary: string;
}

/** A live revision, as a kind projects it into live facts. */
export interface LiveSource<Content> {
  publicationId: string;
  slug: string;
  content: Content;
  proof: Proof;
}

/**
 * A kind of publication: its two schemas and its live facts. It touches neither workflow, policy,
 * audit nor jobs.
 */
export interface Kind<Content extends CommonContent> {
  name: KindName;
  /** The first part of its public address, e.g. "eventos". */
  path: string;
  /** Slugs that a publication of this kind may not have, because its address would be another's. */
  reservedSlugs?: ReadonlySet<string>;
  /** Months after which what readers see of it has to be checked again; null where it does not grow old. */
  reviewMonths: number | null;
  /** What may be saved: everything may be missing. Reads every past shape. */
  draft: z.ZodType<Content>;
  /** What publishing demands. */
  live: z.ZodType<Content>;
  /** When and where a content gathers people; null when it does not. */
  occasion(content: Content): Occasion | null;
  /** The name of each field, as people read it. */
  fieldLabels: Record<string, string>;
  /** Writes the live facts of these revisions in the place of the publications' earlier ones. */
  project(tx: Tx, sources: LiveSource<Content>[]): Promise<void>;
  /** Removes every live fact of these publications. */
  retract(tx: Tx, publicationIds: string[]): Promise<void>;
}
