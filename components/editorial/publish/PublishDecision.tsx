"use client";

import { useState } from "react";
import type { DecisionProps } from "#components/editorial/publish/decisions";
import { MinorField } from "#components/editorial/publish/MinorField";
import { Together, useCompanions } from "#components/editorial/publish/Together";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { moveLabels } from "#lib/editorial/labels";

export function PublishDecision(props: DecisionProps) {
  const { moves, number, pending, errors, tellsAgain } = props;
  const [minor, setMinor] = useState(false);
  const companions = useCompanions({ moves });
  const faults = Object.values(errors);
  return (
    <>
      {companions.length > 0 ? (
        <Together {...{ moves, number, pending, tellsAgain, companions }} />
      ) : (
        <>
          {tellsAgain && <MinorField minor={minor} onMinor={setMinor} />}
          <Button
            variant="primary"
            disabled={pending}
            onClick={() => moves.publish(number, { minor })}
          >
            {moveLabels.publish}
          </Button>
        </>
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
