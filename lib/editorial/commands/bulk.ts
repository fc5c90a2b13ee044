import { assignOwner, setDue, setReview } from "#lib/editorial/commands/care";
import { restore, submit, trash } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { canEnterPanel } from "#lib/editorial/policy";
import { refusalWords } from "#lib/editorial/queries/bulk";
import type { BulkInput } from "#lib/editorial/schema/bulk";
import type { Actor } from "#lib/platform/actor";
import { log } from "#lib/platform/log";
import { ensure, Refusal } from "#lib/platform/refusal";

/** Rows at once: readers need the other connections. */
const atOnce = 4;

/** The command of each row, with the version that whoever confirmed had in sight. */
function doing(actor: Actor, input: BulkInput, row: BulkInput["rows"][number]) {
  switch (input.action) {
    case "submit":
      return submit(actor, row);
    case "publish":
      return publish(actor, { ...row, force: false });
    case "trash":
      return trash(actor, row);
    case "restore":
      return restore(actor, row);
    case "assignOwner":
      return assignOwner(actor, { ...row, owner: input.owner });
    case "setDue":
      return setDue(actor, { ...row, dueOn: input.dueOn });
    case "setReview":
      return setReview(actor, { ...row, reviewOn: input.reviewOn });
  }
}

/** What became of one publication: `reason` says why nothing was done with it. */
export interface BulkResult {
  publicationId: string;
  reason: string;
}

const failed = "No se pudo por una falla nuestra: quedó como estaba. Vuelva a intentarlo.";

async function resultOf(publicationId: string, work: Promise<unknown>): Promise<BulkResult> {
  try {
    await work;
    return { publicationId, reason: "" };
  } catch (error) {
    if (error instanceof Refusal) return { publicationId, reason: refusalWords(error) };
    log.error({ err: error, publicationId }, "a row of a bulk action failed");
    return { publicationId, reason: failed };
  }
}

/**
 * Does one action with several publications, each by its own command in its own transaction, and tells what became of
 * each. One that changed since the plan is refused by itself; the others go on.
 */
export async function doBulk(actor: Actor, input: BulkInput): Promise<BulkResult[]> {
  ensure(canEnterPanel(actor), "forbidden");
  const results: BulkResult[] = [];
  const waiting = [...input.rows.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, row] = next;
      results[at] = await resultOf(row.publicationId, doing(actor, input, row));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
