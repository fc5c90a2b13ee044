import type { Allowances } from "#lib/editorial/allowances";
import type { PublicationStatus } from "#lib/editorial/schema";
import { canMove, transitions } from "#lib/editorial/workflow";

/** Whether a text can be sent to review as it stands, or once what is on screen is saved. */
export function canSubmitAfterSaving(
  may: Pick<Allowances, "save" | "submit">,
  status: PublicationStatus,
  ahead: boolean,
): boolean {
  return (
    may.submit ||
    (ahead && may.save && canMove("submit", { ...status, stage: transitions.save.to }))
  );
}
