import type { BulkValues } from "#components/editorial/bulk/BulkFields";
import { ownerFrom } from "#components/editorial/care/ownerChoice";
import type { PlannedRow } from "#lib/editorial/queries/bulk";
import type { BulkAction, BulkInput } from "#lib/editorial/schema/bulk";

const publishingOf =
  (minor: boolean) =>
  ({ publicationId, basedOn, tellsAgain }: PlannedRow) => ({
    ...{ publicationId, basedOn },
    ...(tellsAgain && { minor }),
  });

/** What is sent to do an action: the versions that the plan showed, and what the action needs. */
export function bulkInputOf(
  action: BulkAction,
  planned: readonly PlannedRow[],
  { owner, dueOn, reviewOn, minor }: BulkValues,
): BulkInput {
  const rows = planned.map(({ publicationId, basedOn }) => ({ publicationId, basedOn }));
  if (action === "assignOwner") return { action, rows, owner: ownerFrom(owner) };
  if (action === "setDue") return { action, rows, dueOn };
  if (action === "setReview") return { action, rows, reviewOn };
  if (action !== "publish") return { action, rows };
  // What nobody would be told of again is no correction to keep quiet about.
  return { action, rows: planned.map(publishingOf(minor)) };
}
