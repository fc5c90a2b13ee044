"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { MailName } from "#components/mail/MailName";
import { MailText } from "#components/mail/MailText";
import { MarkSent } from "#components/mail/MarkSent";
import { Button } from "#components/ui/Button";
import { retryMail } from "#lib/mail/actions";
import type { OutboxItem } from "#lib/mail/queries";
import { counted, shortInstant } from "#lib/platform/dates";

interface Props {
  mail: OutboxItem;
  /** Whether mails leave by themselves. */
  configured: boolean;
  /** Called when somebody has marked it as sent. */
  onMarked(): void;
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

function MailActions({ mail, configured, onMarked }: Props) {
  const retry = useSubmission(() => retryMail({ mailId: mail.id }));
  if (mail.sentAt) return null;
  return (
    <>
      <div className="acciones mt-3">
        <MarkSent mail={mail} onMarked={onMarked} />
        {configured && mail.attempts > 0 && (
          <form action={retry.submit}>
            <Button type="submit" disabled={retry.pending}>
              Volver a intentar
              <MailName mail={mail} />
            </Button>
          </form>
        )}
      </div>
      {retry.message && (
        <p className="error" role="alert">
          {retry.message}
        </p>
      )}
    </>
  );
}

/** Until when it is of use, for whoever has to carry it. */
function endLine({ sentAt, expiresAt }: OutboxItem): string {
  return expiresAt && !sentAt ? ` · su enlace sirve hasta el ${shortInstant(expiresAt)}` : "";
}

/** One kept mail: to whom, of what, how it stands; its text within reach. */
export function MailItem({ mail, configured, onMarked }: Props) {
  const { toName, toAddress, subject, locale, at, failure } = mail;
  return (
    <li className="aviso-fila">
      <p>
        <b lang={locale}>{subject}</b>
      </p>
      <p className="gris chico">
        Para {toName ? `${toName}, ` : ""}
        {toAddress} · escrito el {shortInstant(at)} · {stateLine(mail, configured)}
        {endLine(mail)}
      </p>
      {failure && <p className="error">{failure}</p>}
      <MailText mail={mail} />
      <MailActions {...{ mail, configured, onMarked }} />
    </li>
  );
}
