"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { IssuedPassword } from "#components/accounts/IssuedPassword";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { resetPassword } from "#lib/accounts/actions/administer";

/** Gives a one-time password to somebody who forgot theirs. */
export function ResetPasswordForm({ accountId }: { accountId: string }) {
  const { pending, message, value, submit } = useSubmission(() => resetPassword({ accountId }));
  if (value) return <IssuedPassword {...value} />;
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      <p>
        Si la olvidó, dele una provisional. La que tiene deja de servir y se cierran sus sesiones.
      </p>
      <Button type="submit" disabled={pending}>
        {pending ? "Generando…" : "Dar una contraseña provisional"}
      </Button>
    </form>
  );
}
