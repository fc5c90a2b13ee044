"use client";

import { useState } from "react";
import { useSubmission } from "#components/accounts/useSubmission";
import { MailName } from "#components/mail/MailName";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { markMailSent } from "#lib/mail/actions";
import type { OutboxItem } from "#lib/mail/queries";

interface Props {
  mail: OutboxItem;
  onMarked(): void;
}

/** Says that a mail was delivered by hand; asks first where its text is forgotten for ever. */
export function MarkSent({ mail, onMarked }: Props) {
  const [asking, setAsking] = useState(false);
  const { pending, message, submit } = useSubmission(async () => {
    const result = await markMailSent({ mailId: mail.id });
    setAsking(false);
    if (result.ok) onMarked();
    return result;
  });
  const close = () => setAsking(false);
  const whom = mail.toName || mail.toAddress;
  return (
    <form action={submit}>
      <Button
        type={mail.secret ? "button" : "submit"}
        disabled={pending}
        onClick={mail.secret ? () => setAsking(true) : undefined}
      >
        Marcar como enviado
        <MailName mail={mail} />
      </Button>
      {message && (
        <p className="error" role="alert">
          {message}
        </p>
      )}
      {mail.secret && (
        <Dialog open={asking} onClose={close} title={`¿Ya se lo entregó a ${whom}?`}>
          <p>
            Lleva un enlace personal: al marcarlo, su texto se borra y ya no se puede leer ni
            deshacer.
          </p>
          <p className="acciones">
            <Button variant="primary" type="submit" disabled={pending}>
              Sí, marcar como enviado
            </Button>
            <Button variant="plain" onClick={close}>
              Todavía no
            </Button>
          </p>
        </Dialog>
      )}
    </form>
  );
}
