"use client";

import { useState } from "react";
import { MinorField } from "#components/editorial/publish/MinorField";
import { MomentDialog } from "#components/editorial/publish/MomentDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";

interface Props {
  moves: Moves;
  command: Command;
  number: number;
  tellsAgain: boolean;
}

/** The same way around the rule of two people, for a day and an hour. */
export function ForcedScheduling({ moves, command, number, tellsAgain }: Props) {
  const [minor, setMinor] = useState(false);
  const [open, setOpen] = useState(false);
  const faults = Object.values(command.trouble?.fields ?? {}).join(" ");
  return (
    <>
      <Button onClick={() => setOpen(true)}>Programar sin segunda persona</Button>
      <MomentDialog
        open={open}
        title="¿Programar sin que otra persona lo revise?"
        error={faults || undefined}
        yes="Programar sin segunda persona"
        no="Esperar la revisión"
        pending={command.pending}
        onYes={async (at) => {
          if ((await moves.schedule(number, at, { force: true, minor })).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        <p>
          La regla es de dos personas. Si la omite, quedará dicho en la constancia de publicación y
          en la historia, y el panel pedirá que otra persona la confirme.
        </p>
        {tellsAgain && <MinorField minor={minor} onMinor={setMinor} />}
      </MomentDialog>
    </>
  );
}
