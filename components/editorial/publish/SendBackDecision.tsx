"use client";

import { useId, useState } from "react";
import type { DecisionProps } from "#components/editorial/publish/decisions";
import { Button } from "#components/ui/Button";
import { TextAreaField } from "#components/ui/Field";
import { moveLabels } from "#lib/editorial/labels";

/** Returns the draft, saying what to correct. */
export function SendBackDecision(props: DecisionProps) {
  const { moves, number, pending, errors, submittedBy } = props;
  const id = useId();
  const [note, setNote] = useState("");
  return (
    <>
      <TextAreaField
        id={id}
        name="nota"
        label="Nota"
        help={`Diga qué hay que corregir. La leerá ${submittedBy}.`}
        error={errors.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="acciones mt-4">
        <Button variant="primary" disabled={pending} onClick={() => moves.sendBack(number, note)}>
          {moveLabels.sendBack}
        </Button>
      </p>
    </>
  );
}
