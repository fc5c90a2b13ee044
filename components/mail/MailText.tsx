"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { CopyMail } from "#components/mail/CopyMail";
import { MailName } from "#components/mail/MailName";
import { Button } from "#components/ui/Button";
import { readMail } from "#lib/mail/actions";
import type { OutboxItem } from "#lib/mail/queries";

/** The text of a mail, within reach. */
function WholeText({ mail, text, open }: { mail: OutboxItem; text: string; open: boolean }) {
  return (
    <>
      <details className="carta" open={open}>
        <summary>
          Leer el texto
          <MailName mail={mail} />
        </summary>
        <p className="carta-texto" lang={mail.locale}>
          {text}
        </p>
      </details>
      <CopyMail text={text} mail={mail} />
    </>
  );
}

/** The text of a mail; one that carries a personal link is brought when somebody asks for it, which the log keeps. */
export function MailText({ mail }: { mail: OutboxItem }) {
  const { id, text, locked } = mail;
  const reading = useSubmission(() => readMail({ mailId: id }));
  if (!locked) return <WholeText mail={mail} text={text} open={false} />;
  if (reading.value) return <WholeText mail={mail} text={reading.value.text} open />;
  return (
    <form action={reading.submit}>
      <p className="chico gris">
        Lleva un enlace personal: quien lo abre actúa en nombre de esa persona. Léalo solo para
        entregárselo; queda en el registro que usted lo leyó.
      </p>
      <Button type="submit" disabled={reading.pending}>
        Leer el texto
        <MailName mail={mail} />
      </Button>
      {reading.message && (
        <p className="error" role="alert">
          {reading.message}
        </p>
      )}
    </form>
  );
}
