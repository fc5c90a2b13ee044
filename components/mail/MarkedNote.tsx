"use client";

import { useEffect, useRef, useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { MailName } from "#components/mail/MailName";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { unmarkMail } from "#lib/mail/actions";
import type { OutboxItem } from "#lib/mail/queries";

/** That a mail was marked as sent, with the way back; the keyboard is here, as its row is gone. */
export function MarkedNote({ mail }: { mail: OutboxItem }) {
  const note = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState(false);
  const { pending, message, submit } = useSubmission(async () => {
    const result = await unmarkMail({ mailId: mail.id });
    if (result.ok) setUndone(true);
    return result;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed is gone with what it did
  useEffect(() => {
    // After the dialog has closed, which gives the keyboard back to the row.
    const turn = setTimeout(() => note.current?.focus(), 0);
    return () => clearTimeout(turn);
  }, [undone]);
  const whom = mail.toName || mail.toAddress;
  return (
    <div ref={note} tabIndex={-1} className="hueco mb-6">
      <AnswerNote message={message} />
      <Note
        tone="ok"
        title={undone ? "Vuelve a esperar en «Por enviar»." : "Quedó marcado como enviado."}
        live
      >
        «<span lang={mail.locale}>{mail.subject}</span>», para {whom}.
      </Note>
      {!mail.secret && !undone && (
        <form action={submit}>
          <Button type="submit" disabled={pending}>
            Deshacer
            <MailName mail={mail} />
          </Button>
        </form>
      )}
    </div>
  );
}
