"use client";

import { useState } from "react";
import type { DecisionProps } from "#components/editorial/publish/decisions";
import { MinorField } from "#components/editorial/publish/MinorField";
import { MomentFields } from "#components/editorial/publish/MomentFields";
import { useMoment } from "#components/editorial/publish/useMoment";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { moveLabels } from "#lib/editorial/labels";

/** Approves for a day and an hour of Lima. */
export function ScheduleDecision(props: DecisionProps) {
  const { moves, number, pending, errors, tellsAgain } = props;
  const [minor, setMinor] = useState(false);
  const moment = useMoment();
  const { at: _late, ...others } = errors;
  const faults = Object.values(others);

  async function schedule(): Promise<void> {
    const at = moment.ask();
    if (at) await moves.schedule(number, at, { minor });
  }

  return (
    <>
      <MomentFields moment={moment} error={errors.at} />
      {tellsAgain && <MinorField minor={minor} onMinor={setMinor} />}
      <p className="acciones mt-4">
        <Button variant="primary" disabled={pending} onClick={schedule}>
          {moveLabels.schedule}
        </Button>
      </p>
      {faults.length > 0 && (
        <Note tone="peligro" title="No se programó." live>
          {faults.join(" ")}
        </Note>
      )}
      <p className="chico gris mt-3">
        Se publicará la versión {number} tal como está. Lo que se guarde después no la cambia.
      </p>
    </>
  );
}
