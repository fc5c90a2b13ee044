"use client";

import { useState } from "react";
import { ForcedPublishing } from "#components/editorial/publish/ForcedPublishing";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";

interface Props {
  may: Allowances;
  command: Command;
  moves: Moves;
  number: number;
}

function TakeBack({ command, moves, number }: Omit<Props, "may">) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Retomar para corregir</Button>
      <ReasonDialog
        open={open}
        title="¿Retomar el borrador?"
        variant="primary"
        reason={{
          label: "Por qué lo retoma",
          help: "Queda en la historia de esta publicación.",
          initial: "Lo retomo para corregirlo.",
        }}
        error={command.trouble?.fields.note}
        yes="Retomar el borrador"
        no="Dejarlo en revisión"
        pending={command.pending}
        onYes={async (note) => {
          if ((await moves.sendBack(number, note)).ok) setOpen(false);
        }}
        onNo={() => setOpen(false)}
      >
        Saldrá de la revisión y podrá cambiarlo. Después tendrá que enviarlo otra vez.
      </ReasonDialog>
    </>
  );
}

const own = "Usted envió esta versión. Por la regla de dos personas, debe aprobarla alguien más.";
const others = "Espera a una persona que edita. Mientras tanto no se puede cambiar.";

/** What somebody sees of a draft under review that another person must approve. */
export function WaitingBox({ may, command, moves, number }: Props) {
  return (
    <section className="publicar" id="publicar" aria-labelledby="publicar-titulo">
      <h2 className="titulo-p" id="publicar-titulo">
        En revisión
      </h2>
      <p>{may.isSubmitter ? own : others}</p>
      <div className="acciones mt-4">
        {may.sendBack && <TakeBack command={command} moves={moves} number={number} />}
        {may.forcePublish && <ForcedPublishing moves={moves} command={command} number={number} />}
      </div>
    </section>
  );
}
