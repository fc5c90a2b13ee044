"use client";

import { useState } from "react";
import { MailName } from "#components/mail/MailName";
import { Button } from "#components/ui/Button";
import type { OutboxItem } from "#lib/mail/queries";

/** Takes a mail's text to the clipboard, to send it in another way. */
export function CopyMail({ text, mail }: { text: string; mail: OutboxItem }) {
  const [words, setWords] = useState("Copiar el texto");
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setWords("Copiado");
    } catch {
      setWords("No se pudo copiar: selecciónelo a mano");
    }
  }
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">{words}</span>
      <MailName mail={mail} />
    </Button>
  );
}
