"use client";

import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";
import { moveLabels } from "#lib/editorial/labels";

interface Props {
  may: Allowances;
  command: Command;
  moves: Moves;
}

/** What lies in the trash can be read and brought back. */
export function TrashedBox({ may, command, moves }: Props) {
  return (
    <section className="publicar" id="publicar" aria-labelledby="publicar-titulo">
      <h2 className="titulo-p" id="publicar-titulo">
        En la papelera
      </h2>
      {may.restore ? (
        <p className="acciones">
          <Button disabled={command.pending} onClick={() => moves.restore()}>
            {moveLabels.restore}
          </Button>
        </p>
      ) : (
        <p>Puede recuperarla una persona que edita.</p>
      )}
    </section>
  );
}
