"use client";

import type { DecisionProps } from "#components/editorial/publish/decisions";
import { Together, useCompanions } from "#components/editorial/publish/Together";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { moveLabels } from "#lib/editorial/labels";

export function PublishDecision({ moves, number, pending, errors }: DecisionProps) {
  const companions = useCompanions({ moves });
  const faults = Object.values(errors);
  return (
    <>
      {companions.length > 0 ? (
        <Together moves={moves} number={number} pending={pending} companions={companions} />
      ) : (
        <Button variant="primary" disabled={pending} onClick={() => moves.publish(number)}>
          {moveLabels.publish}
        </Button>
      )}
      {faults.length > 0 && (
        <Note tone="peligro" title="No se publicó." live>
          {faults.join(" ")}
        </Note>
      )}
      <p className="chico gris mt-3">
        Se verá enseguida en el portal. Su nombre quedará en la constancia de publicación.
      </p>
    </>
  );
}
