"use client";

import { useState } from "react";
import { Tocapu } from "#components/editorial/Tocapu";
import { MailItem } from "#components/mail/MailItem";
import { MarkedNote } from "#components/mail/MarkedNote";
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

/** The kept mails of one state, newest first, and what was just done with one of them. */
export function OutboxList({ mails, state, configured }: Props) {
  const [marked, setMarked] = useState<{ mail: OutboxItem; turn: number } | null>(null);
  const mark = (mail: OutboxItem) => setMarked({ mail, turn: (marked?.turn ?? 0) + 1 });
  return (
    <>
      {marked && <MarkedNote key={marked.turn} mail={marked.mail} />}
      {mails.length === 0 ? (
        <EmptyState sign={<Tocapu sign="documento" large />} title={nothing[state]} />
      ) : (
        <ul>
          {mails.map((mail) => (
            <MailItem key={mail.id} {...{ mail, configured }} onMarked={() => mark(mail)} />
          ))}
        </ul>
      )}
    </>
  );
}
