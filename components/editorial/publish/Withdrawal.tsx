"use client";

import { useState } from "react";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { moveLabels } from "#lib/editorial/labels";

/** Takes a live publication off the portal, with the reason that its readers will find. */
export function Withdrawal({ moves, command }: { moves: Moves; command: Command }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {moveLabels.withdraw}
      </Button>
      <ReasonDialog
        open={open}
        title="¿Retirar esta publicación del portal?"
        reason={{
          label: "Motivo",
          help: "Lo leerá quien llegue a su dirección. Explique por qué se retira.",
        }}
        error={command.trouble?.fields.reason}
        yes={moveLabels.withdraw}
        no="No retirar"
        pending={command.pending}
        onYes={async (reason) => {
          if ((await moves.withdraw(reason)).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        Dejará de verse en el portal, y en su dirección quedará un aviso con el motivo. Nada se
        borra: se puede corregir y volver a publicar.
      </ReasonDialog>
    </>
  );
}
