"use client";

import { useId } from "react";
import { DateField } from "#components/editorial/form/DateField";
import type { Moment } from "#components/editorial/publish/useMoment";
import { TextField } from "#components/ui/Field";

const howTo = "Elija un día y una hora que todavía no hayan pasado.";

/** A day, read back in words, and an hour of Lima. */
export function MomentFields({ moment, error }: { moment: Moment; error?: string | undefined }) {
  const id = useId();
  return (
    <>
      <DateField
        id={`${id}-dia`}
        label="Día"
        value={moment.day}
        error={moment.missing ? howTo : moment.isAsked ? error : undefined}
        onChange={moment.setDay}
      />
      <TextField
        id={`${id}-hora`}
        name="hora"
        label="Hora en Lima"
        type="time"
        value={moment.time}
        onChange={(event) => moment.setTime(event.target.value)}
      />
    </>
  );
}
