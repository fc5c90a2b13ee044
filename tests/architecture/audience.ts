import { exportedFunctions } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

const QUERIES = /^lib\/[^/]+\/queries(\/[^/]+)?\.ts$/;
const LIVE =
  /\b(livePublication|liveAnnouncement|liveMedia|withdrawnNotice|live_publication|live_announcement|live_media|withdrawn_notice)\b/;
const LIMITED = /\bpublicOnly\b|\breadableBy\b|\baudience = /;

/** What reads live facts for everybody and needs no condition, with the reason. */
const SAFE: Record<string, string> = {
  "lib/history/queries/list.ts": "its rows are events, which the database keeps public",
  "lib/editorial/queries/targets.ts":
    "it answers the panel, with nothing but whether a page is there",
};

/**
 * Live facts that some may not read are kept from everybody else by one condition: a file of queries
 * that reads them for whoever asks names `publicOnly` or `readableBy`, or compares the audience in its SQL. Queries that take an `actor`
 * first are the panel's, which reads all.
 */
export function unlimitedLiveQueries(tree: Tree): Violation[] {
  return tree.files
    .filter((file) => QUERIES.test(file) && !(file in SAFE))
    .filter((file) => LIVE.test(tree.read(file)) && !LIMITED.test(tree.read(file)))
    .filter((file) =>
      exportedFunctions(tree, file).some(({ firstParameter }) => firstParameter !== "actor"),
    )
    .map((file) => ({ file, message: "read live facts with publicOnly or readableBy" }));
}

/** Exceptions that no file needs any more. */
export function idleExceptions(tree: Tree): string[] {
  return Object.keys(SAFE).filter(
    (file) => !tree.files.includes(file) || !LIVE.test(tree.read(file)),
  );
}
