"use client";

import { useId, useState } from "react";
import { MomentDialog } from "#components/editorial/publish/MomentDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { TextAreaField } from "#components/ui/Field";

/** Plans to take a live publication off the portal, with the reason that its readers will find. */
export function WithdrawalPlanning({ moves, command }: { moves: Moves; command: Command }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const fields = command.trouble?.fields ?? {};
  return (
    <>
      <Button onClick={() => setOpen(true)}>Programar el retiro</Button>
      <MomentDialog
        open={open}
        title="¿Cuándo se retira del portal?"
        error={fields.at}
        yes="Programar el retiro"
        no="No programar"
        pending={command.pending}
        onYes={async (at) => {
          if ((await moves.scheduleWithdrawal(reason, at)).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        <p>
          Ese día dejará de verse y en su dirección quedará el motivo. Se cancelará también la
          versión que esté programada para después.
        </p>
        <TextAreaField
          id={id}
          name="motivo"
          label="Motivo"
          help="Lo leerá quien llegue a su dirección."
          error={fields.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </MomentDialog>
    </>
  );
}
