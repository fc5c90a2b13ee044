"use client";

import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import type { Allowances } from "#lib/editorial/allowances";
import { momentWords } from "#lib/editorial/moments";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  command: Command;
  moves: Moves;
}

/** That one person published it, and the way for a second one to confirm it. */
export function ForcedNote({ publication, may, command, moves }: Props) {
  const { forced, live, confirmedByName, confirmedAt } = publication;
  if (!forced || !live) return null;
  if (confirmedByName && confirmedAt) {
    return (
      <Note tone="info" title="Se publicó sin segunda persona.">
        La confirmó {confirmedByName} {momentWords(confirmedAt)}. Lo dice también su constancia de
        publicación.
      </Note>
    );
  }
  return (
    <Note tone="aviso" title="Se publicó sin segunda persona.">
      Falta que otra persona que edita la lea y la confirme.
      {may.confirmForced && (
        <span className="acciones mt-3">
          <Button disabled={command.pending} onClick={() => moves.confirmForced(live.number)}>
            Confirmar la publicación
          </Button>
        </span>
      )}
    </Note>
  );
}
