"use client";

import { useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { Note } from "#components/ui/Note";
import { inviteMembers } from "#lib/accounts/actions/administer";
import { outboxAddress } from "#lib/mail/address";
import { counted } from "#lib/platform/dates";

interface Props {
  uninvited: number;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

/** That everybody was invited, and who sends the mails. */
function AskedNote({ asked, leaves }: { asked: number; leaves: boolean }) {
  if (leaves) {
    return (
      <Note tone="ok" title={`Invitó a ${counted(asked, "socio", "socios")}.`} live>
        Los correos salen de a 60 por minuto. Cada persona recibe uno solo.
      </Note>
    );
  }
  const written = `${counted(asked, "invitación espera", "invitaciones esperan")} en Correo.`;
  return (
    <Note tone="aviso" title={written} live>
      Todavía nadie las recibió: este portal no tiene servidor de correo. Se escriben de a 60 por
      minuto; <a href={outboxAddress}>envíelas a mano desde Correo</a> antes de 7 días.
    </Note>
  );
}

/** What pressing the button does. */
function Consequence({ uninvited, leaves }: Props) {
  return (
    <p>
      {leaves
        ? `${counted(uninvited, "persona recibe", "personas reciben")} un correo con un enlace para elegir su contraseña. Salen de a 60 por minuto y, una vez enviados, no se recogen: solo se puede hacer que el enlace deje de servir, uno por uno.`
        : `${counted(uninvited, "correo queda", "correos quedan")} en «Correo», cada uno con un enlace personal para elegir la contraseña. Este portal no tiene servidor de correo: alguien debe enviarlos a mano, uno por uno.`}{" "}
      Cada enlace sirve 7 días.
    </p>
  );
}

/** Invites by mail everybody whom nobody has invited yet, once each, after asking. */
export function InviteMembersForm({ uninvited, leaves }: Props) {
  const [asking, setAsking] = useState(false);
  const { pending, message, value, submit } = useSubmission(async () => {
    const result = await inviteMembers({});
    setAsking(false);
    return result;
  });
  const close = () => setAsking(false);
  const many = counted(uninvited, "socio", "socios");
  return (
    <div className="hueco">
      <AnswerNote message={message} />
      {value && <AskedNote asked={value.asked} leaves={leaves} />}
      {uninvited > 0 && (
        <>
          <p>
            {counted(uninvited, "socio con correo no tiene", "socios con correo no tienen")}{" "}
            invitación todavía.
          </p>
          <Button variant="primary" onClick={() => setAsking(true)}>
            Invitar a {many}
          </Button>
          <Dialog open={asking} onClose={close} title={`¿Invitar a ${many}?`}>
            <Consequence uninvited={uninvited} leaves={leaves} />
            <form action={submit} className="acciones">
              <Button variant="primary" type="submit" disabled={pending}>
                {pending ? "Invitando…" : `Sí, invitar a ${many}`}
              </Button>
              <Button variant="plain" onClick={close}>
                No invitar
              </Button>
            </form>
          </Dialog>
        </>
      )}
    </div>
  );
}
