"use client";

import { useState } from "react";
import { MinorField } from "#components/editorial/publish/MinorField";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";

interface Props {
  moves: Moves;
  command: Command;
  number: number;
  tellsAgain: boolean;
}

/** An administrator's way around the rule of two people: explained first, flagged afterwards. */
export function ForcedPublishing({ moves, command, number, tellsAgain }: Props) {
  const [minor, setMinor] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Publicar sin segunda persona</Button>
      <ReasonDialog
        open={open}
        title="¿Publicar sin que otra persona lo revise?"
        yes="Publicar sin segunda persona"
        no="Esperar la revisión"
        pending={command.pending}
        onYes={async () => {
          if ((await moves.publish(number, { force: true, minor })).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
        aside={tellsAgain && <MinorField minor={minor} onMinor={setMinor} />}
      >
        La regla es de dos personas. Como administra el portal puede omitirla, y quedará dicho en la
        constancia de publicación, a la vista de todos, y en la historia. El panel pedirá que otra
        persona la confirme.
      </ReasonDialog>
    </>
  );
}
