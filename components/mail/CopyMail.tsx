"use client";

import { useState } from "react";
import { Button } from "#components/ui/Button";

/** Takes a mail's text to the clipboard, to send it in another way. */
export function CopyMail({ text, subject }: { text: string; subject: string }) {
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
      <span className="oculto"> de «{subject}»</span>
    </Button>
  );
}
