"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { inviteMember } from "#lib/accounts/actions/administer";

interface Props {
  accountId: string;
  name: string;
  again: boolean;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

/** Invites one member, for the first time or again. */
export function InviteAgainForm({ accountId, name, again, leaves }: Props) {
  const { pending, message, value, submit } = useSubmission(async () => {
    const result = await inviteMember({ accountId });
    return result.ok ? { ok: true as const, value: true } : result;
  });
  if (value) {
    const next = leaves ? "Sale en un momento." : "En un momento espera en Correo.";
    return <p role="status">{next}</p>;
  }
  return (
    <form action={submit}>
      <Button type="submit" disabled={pending}>
        {again ? "Invitar de nuevo" : "Invitar"}
        <span className="oculto"> a {name}</span>
      </Button>
      {message && (
        <p className="error" role="alert">
          {message}
        </p>
      )}
    </form>
  );
}
