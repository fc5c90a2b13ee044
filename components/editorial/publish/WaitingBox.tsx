"use client";

import { useState } from "react";
import { ForcedPublishing } from "#components/editorial/publish/ForcedPublishing";
import { ForcedScheduling } from "#components/editorial/publish/ForcedScheduling";
import { PublishBox } from "#components/editorial/publish/PublishBox";
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
  /** Subscribers were told of what is live, and would be told of this. */
  tellsAgain: boolean;
}

function TakeBack({ command, moves, number }: Omit<Props, "may" | "tellsAgain">) {
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

const rule = "Por la regla de dos personas, debe aprobarla alguien más.";
const sent = `Usted envió esta versión. ${rule}`;
const wrote = `Usted escribió esta versión. ${rule}`;
const others = "Espera a una persona que edita. Mientras tanto no se puede cambiar.";

const alone = "Como administrador puede publicarla sola; quedará señalado.";

const reasonFor = ({ isSubmitter, isWriter }: Allowances) =>
  isSubmitter ? sent : isWriter ? wrote : others;

/** What somebody sees of a draft under review that another person must approve. */
export function WaitingBox({ may, command, moves, number, tellsAgain }: Props) {
  const force = { command, moves, number, tellsAgain };
  return (
    <PublishBox title="En revisión" main>
      <p>{reasonFor(may)}</p>
      {may.forcePublish && <p className="mt-3">{alone}</p>}
      <div className="acciones mt-4">
        {may.sendBack && <TakeBack command={command} moves={moves} number={number} />}
        {may.forcePublish && <ForcedPublishing {...force} />}
        {may.forceSchedule && <ForcedScheduling {...force} />}
      </div>
    </PublishBox>
  );
}
