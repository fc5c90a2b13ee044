"use client";

import type { Recovered } from "#components/editorial/workspace/useRecovered";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { momentWords } from "#lib/editorial/moments";
import { sentence } from "#lib/editorial/wording";

interface Props {
  recovered: Recovered;
  /** The version that discarding goes back to. */
  number: number;
}

/** Says that the form goes on where an earlier visit left it, with the way back to the version. */
export function RecoveredNote({ recovered, number }: Props) {
  const { at, wasDiscarded, discard, bringBack } = recovered;
  if (!at && !wasDiscarded) return null;
  return (
    <div className="mb-6" suppressHydrationWarning>
      {at && (
        <Note
          tone="info"
          title={sentence(`Recuperamos lo que escribió ${momentWords(new Date(at))}`)}
        >
          Todavía no es una versión: siga escribiendo o guárdela.
          <span className="acciones mt-3">
            <Button onClick={discard}>Descartar y volver a la versión {number}</Button>
          </span>
        </Note>
      )}
      {wasDiscarded && (
        <Note tone="info" title={`Se descartó: aquí está la versión ${number}.`} live>
          <Button variant="plain" onClick={bringBack}>
            Deshacer
          </Button>
        </Note>
      )}
    </div>
  );
}
