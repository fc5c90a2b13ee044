"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { updateLogo } from "#lib/settings/actions";

/** Goes back to the product's own sign. */
export function RemoveLogoForm() {
  const { pending, message, submit } = useSubmission(() => updateLogo(null));
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      <Button variant="danger" type="submit" disabled={pending}>
        {pending ? "Quitando…" : "Quitar el logo"}
      </Button>
    </form>
  );
}
