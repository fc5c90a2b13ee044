"use client";

import { Button } from "#components/ui/Button";

interface Props {
  /** What was taken out: a name, or "la lección". */
  what: string;
  /** What was done to it. */
  did?: string;
  onRestore(): void;
}

/** What was just taken out of a list or moved in it, and the way back. */
export function RemovedNote({ what, did = "Se quitó", onRestore }: Props) {
  return (
    <p className="quitada" data-row="removed" role="status">
      <span>
        {did} {what}.
      </span>
      <Button variant="plain" onClick={onRestore}>
        Deshacer
      </Button>
    </p>
  );
}
