"use client";

import { type ReactNode, useState } from "react";
import { decisions } from "#components/editorial/publish/decisions";
import { PublishBox } from "#components/editorial/publish/PublishBox";
import { PublishDecision } from "#components/editorial/publish/PublishDecision";
import { ScheduleDecision } from "#components/editorial/publish/ScheduleDecision";
import { SendBackDecision } from "#components/editorial/publish/SendBackDecision";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { CheckField } from "#components/ui/Field";
import type { Allowances } from "#lib/editorial/allowances";

interface Props {
  may: Allowances;
  command: Command;
  moves: Moves;
  number: number;
  submittedBy: string;
  tellsAgain: boolean;
  /** What to know before deciding, above the buttons. */
  warning?: ReactNode;
}

const forms = {
  publish: PublishDecision,
  schedule: ScheduleDecision,
  sendBack: SendBackDecision,
} as const;

/** What a second person decides about a draft under review. */
export function DecisionBox(props: Props) {
  const { may, command, moves, number, submittedBy, tellsAgain, warning } = props;
  const offered = decisions.filter((decision) => may[decision.name]);
  const [chosen, setChosen] = useState(offered[0]?.name ?? "sendBack");
  const Form = forms[chosen];
  return (
    <PublishBox title="Su decisión" main>
      {offered.length > 1 && (
        <fieldset className="mb-4">
          <legend className="oculto">Decisión</legend>
          {offered.map(({ name, label }) => (
            <CheckField
              key={name}
              type="radio"
              name="decision"
              value={name}
              label={label}
              checked={chosen === name}
              onChange={() => setChosen(name)}
            />
          ))}
        </fieldset>
      )}
      {chosen !== "sendBack" && warning}
      <Form
        moves={moves}
        number={number}
        submittedBy={submittedBy}
        tellsAgain={tellsAgain}
        pending={command.pending}
        errors={command.trouble?.fields ?? {}}
      />
    </PublishBox>
  );
}
