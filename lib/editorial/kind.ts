import type { z } from "zod";
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
  /** What may be saved: everything may be missing. Reads every past shape. */
  draft: z.ZodType<Content>;
  /** What publishing demands. */
  live: z.ZodType<Content>;
  /** The name of each field, as people read it. */
  fieldLabels: Record<string, string>;
  /** Writes the live facts of these revisions in the place of the publications' earlier ones. */
  project(tx: Tx, sources: LiveSource<Content>[]): Promise<void>;
  /** Removes every live fact of these publications. */
  retract(tx: Tx, publicationIds: string[]): Promise<void>;
}
