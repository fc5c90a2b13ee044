"use client";

import { SummonsWarning } from "#components/announcements/SummonsWarning";
import { AddressBox } from "#components/editorial/publish/AddressBox";
import { DecisionBox } from "#components/editorial/publish/DecisionBox";
import { ScheduledBox } from "#components/editorial/publish/ScheduledBox";
import { TrashedBox } from "#components/editorial/publish/TrashedBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import { WaitingBox } from "#components/editorial/publish/WaitingBox";
import { Withdrawal } from "#components/editorial/publish/Withdrawal";
import { WithdrawalPlanning } from "#components/editorial/publish/WithdrawalPlanning";
import type { Command } from "#components/editorial/workspace/useCommand";
import type { Allowances } from "#lib/editorial/allowances";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { isToldAgain } from "#lib/subscriptions/schema";

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
  if (!may.publish) {
    return (
      <WaitingBox
        may={may}
        command={command}
        moves={moves}
        number={number}
        tellsAgain={isToldAgain(publication)}
      />
    );
  }
  return (
    <DecisionBox
      may={may}
      command={command}
      moves={moves}
      number={number}
      submittedBy={publication.submittedByName ?? "quien lo escribió"}
      tellsAgain={isToldAgain(publication)}
      warning={
        publication.kind === "announcement" && <SummonsWarning content={publication.content} />
      }
    />
  );
}

/**
 * What can be done with a publication that cannot be written where it stands. What is live can be
 * withdrawn at once, whatever its changes wait for.
 */
export function StageBox(props: Props) {
  const { publication, may, command, moves } = props;
  return (
    <>
      <Box {...props} />
      <ScheduledBox {...props} />
      {may.withdraw && (
        <div className="acciones mt-6">
          {!publication.planned.withdraw && <WithdrawalPlanning moves={moves} command={command} />}
          <Withdrawal moves={moves} command={command} />
        </div>
      )}
      {may.changeSlug && <AddressBox publication={publication} command={command} moves={moves} />}
    </>
  );
}
