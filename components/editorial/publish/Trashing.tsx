"use client";

import { useState } from "react";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";

/** Puts a publication that is not live in the trash. */
export function Trashing({ moves, command }: { moves: Moves; command: Command }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="plain" onClick={() => setOpen(true)}>
        Enviar a la papelera
      </Button>
      <ReasonDialog
        open={open}
        title="¿Enviar a la papelera?"
        yes="Enviar a la papelera"
        no="No enviar"
        pending={command.pending !== null}
        onYes={async () => {
          if ((await moves.trash()).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        Saldrá de las listas del panel. Una persona que edita puede recuperarlo de la papelera.
      </ReasonDialog>
    </>
  );
}
