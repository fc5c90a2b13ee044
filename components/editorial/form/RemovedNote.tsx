"use client";

import { Button } from "#components/ui/Button";

interface Props {
  /** What was taken out: a name, or "la lección". */
  what: string;
  onRestore(): void;
}

/** What was just taken out of a list, and the way back. */
export function RemovedNote({ what, onRestore }: Props) {
  return (
    <p className="quitada" data-row="removed" role="status">
      <span>Se quitó {what}.</span>
      <Button variant="plain" onClick={onRestore}>
        Deshacer
      </Button>
    </p>
  );
}
