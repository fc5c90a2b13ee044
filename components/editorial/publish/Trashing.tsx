"use client";

import { useState } from "react";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { trashDays } from "#lib/editorial/care";
import { moveLabels } from "#lib/editorial/labels";

/** Puts a publication that is not live in the trash. */
export function Trashing({ moves, command }: { moves: Moves; command: Command }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="plain" onClick={() => setOpen(true)}>
        {moveLabels.trash}
      </Button>
      <ReasonDialog
        open={open}
        title="¿Enviar a la papelera?"
        yes={moveLabels.trash}
        no="No enviar"
        pending={command.pending}
        onYes={async () => {
          if ((await moves.trash()).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        Saldrá de las listas del panel. Una cuenta de Edición puede recuperarla durante {trashDays}{" "}
        días; después ya no.
      </ReasonDialog>
    </>
  );
}
