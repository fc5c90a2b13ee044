"use client";

import { useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { withdrawInvitation } from "#lib/accounts/actions/administer";

interface Props {
  accountId: string;
  name: string;
  /** Whether the invitation has left already. */
  sent: boolean;
}

/** Takes back a member's invitation, after its consequence. */
export function WithdrawInvitationForm({ accountId, name, sent }: Props) {
  const [asking, setAsking] = useState(false);
  const { pending, message, submit } = useSubmission(async () => {
    const result = await withdrawInvitation({ accountId });
    if (result.ok) setAsking(false);
    return result.ok ? { ok: true as const, value: true } : result;
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="plain" onClick={() => setAsking(true)}>
        Retirar la invitación<span className="oculto"> de {name}</span>
      </Button>
      <Dialog open={asking} onClose={close} title={`¿Retirar la invitación de ${name}?`}>
        <AnswerNote message={message} />
        <p>
          {sent
            ? "El enlace que se le envió deja de servir."
            : "El correo que espera se borra y su enlace deja de servir."}{" "}
          Queda sin invitar: puede invitarle después, a solas o con los demás.
        </p>
        <form action={submit} className="acciones">
          <Button variant="danger" type="submit" disabled={pending}>
            Retirar la invitación
          </Button>
          <Button variant="plain" onClick={close}>
            No retirarla
          </Button>
        </form>
      </Dialog>
    </>
  );
}
