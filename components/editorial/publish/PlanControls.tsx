"use client";

import { useState } from "react";
import { MomentDialog } from "#components/editorial/publish/MomentDialog";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import type { Command, Outcome } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { ScheduleAction } from "#lib/editorial/schema";

interface Props {
  action: ScheduleAction;
  at: Date;
  /** What the buttons are about, for whoever hears them out of their place. */
  about?: string;
  command: Command;
  onReschedule(at: Date): Promise<Outcome<unknown>>;
  onCancel(): Promise<Outcome<unknown>>;
}

const cancelWords: Record<ScheduleAction, { title: string; effect: string }> = {
  publish: {
    title: "¿Cancelar la publicación programada?",
    effect: "No se publicará a esa hora. El texto no se pierde: vuelve a esperar una decisión.",
  },
  withdraw: {
    title: "¿Cancelar el retiro programado?",
    effect: "Seguirá en el portal.",
  },
};

/** Moves what waits to another moment, or cancels it: both say first what will happen. */
export function PlanControls({ action, at, about, command, onReschedule, onCancel }: Props) {
  const [asking, setAsking] = useState<"moment" | "cancel" | null>(null);
  const close = () => setAsking(null);
  const { title, effect } = cancelWords[action];
  const hidden = about && <span className="oculto"> de {about}</span>;
  return (
    <>
      <Button onClick={() => setAsking("moment")}>Cambiar el momento{hidden}</Button>
      <Button onClick={() => setAsking("cancel")}>Cancelar la programación{hidden}</Button>
      <MomentDialog
        open={asking === "moment"}
        title="¿Para cuándo?"
        initial={at}
        error={command.trouble?.fields.at}
        yes="Cambiar el momento"
        no="Dejarlo como está"
        pending={command.pending}
        onYes={async (next) => {
          if ((await onReschedule(next)).ok) close();
        }}
        onNo={close}
      />
      <ReasonDialog
        open={asking === "cancel"}
        title={title}
        yes="Cancelar la programación"
        no="Dejarlo programado"
        pending={command.pending}
        onYes={async () => {
          await onCancel();
          close();
        }}
        onNo={close}
      >
        {effect}
      </ReasonDialog>
    </>
  );
}
