"use client";

import { type KeptText, keptDays } from "#components/editorial/workspace/useKeptText";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { differingFields } from "#lib/editorial/form/comparison";
import { keptWarning } from "#lib/editorial/form/keptWarning";
import type { FormState } from "#lib/editorial/form/reducer";
import { momentWords } from "#lib/editorial/moments";
import { listOf, sentence } from "#lib/editorial/wording";

interface Props {
  kept: KeptText;
  state: FormState;
  labels: Readonly<Record<string, string>>;
  onRecover(): void;
  onDiscard(): void;
}

/** Offers what an earlier visit typed here and did not save. */
export function KeptOffer({ kept, state, labels, onRecover, onDiscard }: Props) {
  const fields = differingFields(kept.content, state.content).map(
    (field) => labels[field] ?? field,
  );
  const warning = keptWarning(kept.at, state);
  return (
    <div className="mb-6">
      <Note
        tone="aviso"
        title={sentence(`Hay un texto sin guardar, de ${momentWords(new Date(kept.at))}`)}
        live
      >
        Se escribió en este equipo, que lo conserva {keptDays} días. Difiere de lo guardado en:{" "}
        {listOf(fields)}. {warning && <b>{warning}</b>}
        <span className="acciones mt-3">
          <Button onClick={onRecover}>Recuperarlo</Button>
          <Button variant="plain" onClick={onDiscard}>
            Descartarlo
          </Button>
        </span>
      </Note>
    </div>
  );
}
