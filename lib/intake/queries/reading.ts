import { parseReport } from "#lib/intake/parse";
import { canReadReports } from "#lib/intake/policy";
import { proposalsOf } from "#lib/intake/proposals/build";
import type { Reading } from "#lib/intake/proposals/shape";
import { lexiconFor } from "#lib/intake/queries/lexicon";
import { linksFor } from "#lib/intake/queries/links";
import { factsOf, likelyTwins } from "#lib/intake/queries/twins";
import type { ReadInput } from "#lib/intake/schema/desk";
import type { Actor } from "#lib/platform/actor";
import { ensure } from "#lib/platform/refusal";

/**
 * Reads a text into proposals, with what the directory has of each and the publications that may tell the same. It
 * writes nothing: what a person accepts enters by the ordinary commands.
 */
export async function readReport(actor: Actor, { text, writtenOn }: ReadInput): Promise<Reading> {
  ensure(canReadReports(actor), "forbidden");
  const lexicon = await lexiconFor(actor, text);
  const proposals = proposalsOf(parseReport(text, { ref: writtenOn, lexicon }));
  const [links, twins] = await Promise.all([
    linksFor(actor, proposals),
    likelyTwins(factsOf(proposals)),
  ]);
  return { proposals, links, twins };
}
