"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { MailText } from "#components/mail/MailText";
import { Button } from "#components/ui/Button";
import { markMailSent, retryMail } from "#lib/mail/actions";
import type { OutboxItem } from "#lib/mail/queries";
import { counted, shortInstant } from "#lib/platform/dates";

interface Props {
  mail: OutboxItem;
  /** Whether mails leave by themselves. */
  configured: boolean;
}

function stateLine({ sentAt, failedAt, attempts, nextTryAt }: OutboxItem, configured: boolean) {
  if (sentAt) return `Enviado el ${shortInstant(sentAt)}`;
  const tried = counted(attempts, "intento", "intentos");
  if (failedAt) return `No se pudo enviar después de ${tried}`;
  if (!configured) return "Espera un servidor de correo";
  return attempts > 0
    ? `${tried}; se intentará de nuevo el ${shortInstant(nextTryAt)}`
    : "Sale en un momento";
}

function MailActions({ mail, configured }: Props) {
  const mark = useSubmission(() => markMailSent({ mailId: mail.id }));
  const retry = useSubmission(() => retryMail({ mailId: mail.id }));
  const trouble = mark.message || retry.message;
  const named = <span className="oculto"> «{mail.subject}»</span>;
  return (
    <>
      <div className="acciones">
        {!mail.sentAt && (
          <form action={mark.submit}>
            <Button type="submit" disabled={mark.pending}>
              Marcar como enviado{named}
            </Button>
          </form>
        )}
        {!mail.sentAt && configured && mail.attempts > 0 && (
          <form action={retry.submit}>
            <Button type="submit" disabled={retry.pending}>
              Volver a intentar{named}
            </Button>
          </form>
        )}
      </div>
      {trouble && (
        <p className="error" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

/** One kept mail: to whom, of what, how it stands; its text within reach. */
export function MailItem({ mail, configured }: Props) {
  const { toName, toAddress, subject, at, failure } = mail;
  return (
    <li className="aviso-fila">
      <p>
        <b>{subject}</b>
      </p>
      <p className="gris chico">
        Para {toName ? `${toName}, ` : ""}
        {toAddress} · escrito el {shortInstant(at)} · {stateLine(mail, configured)}
      </p>
      {failure && <p className="error">{failure}</p>}
      <MailText mail={mail} />
      <MailActions mail={mail} configured={configured} />
    </li>
  );
}
