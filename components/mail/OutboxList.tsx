import { Tocapu } from "#components/editorial/Tocapu";
import { MailItem } from "#components/mail/MailItem";
import { EmptyState } from "#components/ui/EmptyState";
import type { OutboxItem } from "#lib/mail/queries";
import type { MailState } from "#lib/mail/schema";

const nothing: Record<MailState, string> = {
  waiting: "Ningún correo espera",
  failed: "Ningún correo ha fallado",
  sent: "Todavía no se ha enviado ningún correo",
};

interface Props {
  mails: readonly OutboxItem[];
  state: MailState;
  configured: boolean;
}

/** The kept mails of one state, newest first. */
export function OutboxList({ mails, state, configured }: Props) {
  if (mails.length === 0) {
    return <EmptyState sign={<Tocapu sign="documento" large />} title={nothing[state]} />;
  }
  return (
    <ul>
      {mails.map((mail) => (
        <MailItem key={mail.id} mail={mail} configured={configured} />
      ))}
    </ul>
  );
}
