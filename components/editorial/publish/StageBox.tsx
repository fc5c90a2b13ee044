"use client";

import { DecisionBox } from "#components/editorial/publish/DecisionBox";
import { ScheduledBox } from "#components/editorial/publish/ScheduledBox";
import { TrashedBox } from "#components/editorial/publish/TrashedBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import { WaitingBox } from "#components/editorial/publish/WaitingBox";
import { Withdrawal } from "#components/editorial/publish/Withdrawal";
import type { Command } from "#components/editorial/workspace/useCommand";
import type { Allowances } from "#lib/editorial/allowances";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  command: Command;
  moves: Moves;
}

function Box({ publication, may, command, moves }: Props) {
  const { number } = publication.draft;
  if (publication.stage === "trashed") {
    return <TrashedBox may={may} command={command} moves={moves} />;
  }
  if (publication.stage === "scheduled") {
    return <ScheduledBox publication={publication} may={may} command={command} moves={moves} />;
  }
  if (!may.publish) {
    return <WaitingBox may={may} command={command} moves={moves} number={number} />;
  }
  return (
    <DecisionBox
      may={may}
      command={command}
      moves={moves}
      number={number}
      submittedBy={publication.submittedByName ?? "quien lo escribió"}
    />
  );
}

/**
 * What can be done with a publication that cannot be written where it stands. What is live can be
 * withdrawn at once, whatever its changes wait for.
 */
export function StageBox(props: Props) {
  return (
    <>
      <Box {...props} />
      {props.may.withdraw && (
        <p className="acciones mt-6">
          <Withdrawal moves={props.moves} command={props.command} />
        </p>
      )}
    </>
  );
}
