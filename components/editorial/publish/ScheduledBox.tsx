"use client";

import { PlanControls } from "#components/editorial/publish/PlanControls";
import { PublishBox } from "#components/editorial/publish/PublishBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Allowances } from "#lib/editorial/allowances";
import type { PanelPublication, Planned } from "#lib/editorial/queries/panel";
import { approvalWords } from "#lib/editorial/wording";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  command: Command;
  moves: Moves;
}

const titles = { publish: "Programada", withdraw: "Retiro programado" } as const;

function What({
  plan: { action, at, number, reason },
  replaces,
}: {
  plan: Planned;
  replaces: boolean;
}) {
  const when = <b>{fullInstant(at)}</b>;
  if (action === "withdraw") {
    return (
      <p>
        Se retirará del portal el {when}, hora de Lima. Motivo: «{reason}»
      </p>
    );
  }
  return (
    <p>
      La versión {number} se publicará el {when}, hora de Lima
      {replaces ? ", en lugar de la que está en el portal." : "."}
    </p>
  );
}

function Plan({ plan, publication, may, command, moves }: Props & { plan: Planned }) {
  const waitsItself = plan.revisionId !== null && publication.stage === "scheduled";
  return (
    <PublishBox title={titles[plan.action]}>
      <What plan={plan} replaces={publication.live !== null} />
      <p className="chico gris mt-3">{approvalWords(plan)}</p>
      {plan.action === "publish" && (
        <p className="chico gris mt-3">Lo que se guarde ahora no cambia esa versión.</p>
      )}
      <div className="acciones mt-4">
        {waitsItself && may.publish && (
          <Button
            disabled={command.pending}
            onClick={() => moves.publish(publication.draft.number)}
          >
            Publicar ahora
          </Button>
        )}
        {may.reschedule && (
          <PlanControls
            action={plan.action}
            at={plan.at}
            command={command}
            onReschedule={(at) => moves.reschedule(plan.id, at)}
            onCancel={() => moves.unschedule(plan.id)}
          />
        )}
      </div>
      {!may.reschedule && (
        <p className="chico gris mt-3">
          Para cambiar el momento o cancelarlo, pídalo a una persona que edita.
        </p>
      )}
    </PublishBox>
  );
}

/** What is planned for a publication: which version, when, by whom, and the ways to change it. */
export function ScheduledBox(props: Props) {
  const { publish, withdraw } = props.publication.planned;
  return (
    <>
      {publish && <Plan {...props} plan={publish} />}
      {withdraw && <Plan {...props} plan={withdraw} />}
    </>
  );
}
