"use client";

import { PublishBox } from "#components/editorial/publish/PublishBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";
import { trashDays } from "#lib/editorial/care";
import { moveLabels } from "#lib/editorial/labels";

interface Props {
  may: Allowances;
  command: Command;
  moves: Moves;
}

/** What lies in the trash can be read and brought back. */
export function TrashedBox({ may, command, moves }: Props) {
  return (
    <PublishBox title="En la papelera" main>
      {may.restore ? (
        <p className="acciones">
          <Button disabled={command.pending} onClick={() => moves.restore()}>
            {moveLabels.restore}
          </Button>
        </p>
      ) : (
        <p>Puede recuperarla una persona que edita, durante {trashDays} días. Después ya no.</p>
      )}
    </PublishBox>
  );
}
