"use client";

import type { DecisionProps } from "#components/editorial/publish/decisions";
import { Button } from "#components/ui/Button";
import { moveLabels } from "#lib/editorial/labels";

export function PublishDecision({ moves, number, pending }: DecisionProps) {
  return (
    <>
      <Button variant="primary" disabled={pending} onClick={() => moves.publish(number)}>
        {moveLabels.publish}
      </Button>
      <p className="chico gris mt-3">
        Se verá enseguida en el portal. Su nombre quedará en la constancia de publicación.
      </p>
    </>
  );
}
