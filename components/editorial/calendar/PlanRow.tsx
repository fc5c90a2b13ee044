"use client";

import { titleOf } from "#components/editorial/kindTexts";
import { PlanControls } from "#components/editorial/publish/PlanControls";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Note } from "#components/ui/Note";
import * as actions from "#lib/editorial/actions";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { PendingSchedule } from "#lib/editorial/queries/schedules";
import { approvalWords } from "#lib/editorial/wording";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  plan: PendingSchedule;
  mayChange: boolean;
}

function whatWords({ action, number, hasLive, reason }: PendingSchedule): string {
  if (action === "withdraw") return `Se retira del portal. Motivo: «${reason}»`;
  const version = `Se publica la versión ${number}`;
  return hasLive ? `${version}, en lugar de la que está en el portal.` : `${version}.`;
}

/** Something that waits for its moment, with the ways to change it right there. */
export function PlanRow({ plan, mayChange }: Props) {
  const command = useCommand();
  const title = titleOf(plan.kind, plan.title);
  const { trouble } = command;
  const told = trouble && Object.keys(trouble.fields).length === 0;
  return (
    <li className="plan">
      <p className="plan-cuando">
        <time dateTime={plan.at.toISOString()}>{fullInstant(plan.at)}</time>
      </p>
      <h3>
        <a href={editorAddress(plan.publicationId)}>{title}</a>
      </h3>
      <p>{whatWords(plan)}</p>
      <p className="chico gris">{approvalWords(plan)}</p>
      {told && <Note tone="peligro" title={trouble.message} live />}
      {mayChange && (
        <div className="acciones mt-3">
          <PlanControls
            action={plan.action}
            at={plan.at}
            about={`«${title}»`}
            command={command}
            onReschedule={(at) =>
              command.run("reschedule", () => actions.reschedule({ scheduleId: plan.id, at }))
            }
            onCancel={() =>
              command.run("unschedule", () => actions.unschedule({ scheduleId: plan.id }))
            }
          />
        </div>
      )}
    </li>
  );
}
