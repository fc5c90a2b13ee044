"use client";

import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";
import { moveLabels } from "#lib/editorial/labels";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  command: Command;
  moves: Moves;
}

/** When an approved draft goes live, and the way to stop it. */
export function ScheduledBox({ publication, may, command, moves }: Props) {
  const { goLiveAt, approvedByName, draft } = publication;
  const busy = command.pending;
  return (
    <section className="publicar" id="publicar" aria-labelledby="publicar-titulo">
      <h2 className="titulo-p" id="publicar-titulo">
        Programada
      </h2>
      {goLiveAt && (
        <p>
          Se publicará el <b>{fullInstant(goLiveAt)}</b>, hora de Lima.
          {approvedByName && ` La aprobó ${approvedByName}.`}
        </p>
      )}
      <p className="acciones mt-4">
        {may.unschedule && (
          <Button disabled={busy} onClick={() => moves.unschedule(draft.number)}>
            {moveLabels.unschedule}
          </Button>
        )}
        {may.publish && (
          <Button disabled={busy} onClick={() => moves.publish(draft.number)}>
            Publicar ahora
          </Button>
        )}
      </p>
      {!may.unschedule && (
        <p className="chico gris mt-3">
          Si hay que cambiar algo antes, pida a una persona que edita que cancele la programación.
        </p>
      )}
    </section>
  );
}
