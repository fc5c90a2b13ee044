"use client";

import { useId, useState } from "react";
import { DateField } from "#components/editorial/form/DateField";
import type { DecisionProps } from "#components/editorial/publish/decisions";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { moveLabels } from "#lib/editorial/labels";
import { limaInstant } from "#lib/platform/clock";

const howTo = "Elija un día y una hora que todavía no hayan pasado.";

/** Approves for a day and an hour of Lima. */
export function ScheduleDecision({ moves, number, pending, errors }: DecisionProps) {
  const id = useId();
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState("09:00");
  const [tried, setTried] = useState(false);
  const at = day ? limaInstant(day, time) : null;
  const error = errors.goLiveAt ?? (tried && !at ? howTo : undefined);

  async function schedule(): Promise<void> {
    setTried(true);
    if (at) await moves.schedule(number, at);
  }

  return (
    <>
      <DateField id={`${id}-dia`} label="Día" value={day} error={error} onChange={setDay} />
      <TextField
        id={`${id}-hora`}
        name="hora"
        label="Hora en Lima"
        type="time"
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <p className="acciones mt-4">
        <Button variant="primary" disabled={pending} onClick={schedule}>
          {moveLabels.schedule}
        </Button>
      </p>
      <p className="chico gris mt-3">
        Se publicará esta versión. Hasta entonces nadie puede cambiarla; para corregirla, cancele la
        programación.
      </p>
    </>
  );
}
