"use client";

import { useState } from "react";
import { Mark } from "#components/editorial/Mark";
import { attempt } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { ignoreWords } from "#lib/intake/actions";
import { sortLabels } from "#lib/intake/labels";
import type { JudgeEvent } from "#lib/intake/proposals/judging";
import type { Judged } from "#lib/intake/proposals/shape";
import { valueWords } from "#lib/intake/proposals/words";

interface Props {
  one: Judged;
  /** Whether there is a value to accept. */
  complete: boolean;
  judge(event: JudgeEvent): void;
  onCorrect(): void;
}

const named = ["organisation", "person", "place"];

/** Teaches that these words are no name, so that no other text proposes them. */
function NeverAgain({ words }: { words: string }) {
  const [said, setSaid] = useState("");
  async function teach(): Promise<void> {
    const outcome = await attempt(() => ignoreWords({ term: words }));
    setSaid(outcome.ok ? "No se volverá a proponer." : outcome.trouble.message);
  }
  if (said)
    return (
      <p className="chico gris" role="status">
        {said}
      </p>
    );
  return (
    <Button variant="plain" onClick={teach}>
      No es un nombre: no proponer «{words}»
    </Button>
  );
}

function Settled({ one, judge, onCorrect }: Props) {
  const { decision, proposal, fields } = one;
  const what = `${sortLabels[proposal.sort]}, dato ${proposal.number}`;
  const accepted = decision === "accepted";
  return (
    <div className="acciones">
      <Mark mark={accepted ? "tick" : "cross"} tone={accepted ? "ok" : "neutral"}>
        {accepted ? "Aceptado" : "Descartado"}
      </Mark>
      {accepted && (
        <Button variant="plain" aria-label={`Corregir: ${what}`} onClick={onCorrect}>
          Corregir
        </Button>
      )}
      <Button
        variant="plain"
        aria-label={`Deshacer: ${what}`}
        onClick={() => judge({ type: "decided", id: proposal.id, decision: null })}
      >
        Deshacer
      </Button>
      {!accepted && named.includes(proposal.sort) && (
        <NeverAgain words={fields.name || fields.locality || ""} />
      )}
    </div>
  );
}

/** What a person can decide about a proposal, or what they decided. */
export function Decisions(props: Props) {
  const { one, complete, judge, onCorrect } = props;
  const { id, sort, number } = one.proposal;
  if (one.decision) return <Settled {...props} />;
  const what = `${sortLabels[sort]}, dato ${number}`;
  const about = valueWords(one) || what;
  return (
    <div className="acciones">
      {complete && (
        <Button
          aria-label={`Aceptar: ${about}`}
          onClick={() => judge({ type: "decided", id, decision: "accepted" })}
        >
          Aceptar
        </Button>
      )}
      {sort !== "question" && (
        <Button aria-label={`${complete ? "Corregir" : "Responder"}: ${about}`} onClick={onCorrect}>
          {complete ? "Corregir" : "Responder"}
        </Button>
      )}
      <Button
        variant="plain"
        aria-label={`${complete ? "Descartar" : "No se sabe"}: ${about}`}
        onClick={() => judge({ type: "decided", id, decision: "rejected" })}
      >
        {complete ? "Descartar" : "No se sabe"}
      </Button>
    </div>
  );
}
