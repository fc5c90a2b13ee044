"use client";

import { PlainLines } from "#components/editorial/workspace/PlainLines";
import { CheckField } from "#components/ui/Field";
import type { ChangedBy, FieldDifference } from "#lib/editorial/form/comparison";

export type Side = "mine" | "theirs";

interface Props {
  difference: FieldDifference;
  label: string;
  by: string;
  mine: string;
  theirs: string;
  choice: Side;
  onChoose(side: Side): void;
}

const changedWords: Record<ChangedBy, (by: string) => string> = {
  mine: () => "Solo usted lo cambió.",
  theirs: (by) => `Solo ${by} lo cambió.`,
  both: (by) => `Lo cambiaron los dos, usted y ${by}.`,
};

function Text({ text }: { text: string }) {
  return text ? <PlainLines text={text} /> : <p className="gris">Nada</p>;
}

/** One field that differs: what each has written, and which of the two stays. */
export function ConflictField({ difference, label, by, mine, theirs, choice, onChoose }: Props) {
  const { field, changedBy } = difference;
  const side = (name: Side, words: string, text: string) => (
    <div>
      <CheckField
        type="radio"
        name={`choque-${field}`}
        label={<b>{words}</b>}
        aria-label={`${label}: ${words.toLowerCase()}`}
        checked={choice === name}
        onChange={() => onChoose(name)}
      />
      <Text text={text} />
    </div>
  );
  return (
    <>
      <h3>
        {label} <span className="gris chico">{changedWords[changedBy](by)}</span>
      </h3>
      {side("theirs", `Tomar lo de ${by}`, theirs)}
      {side("mine", "Dejar lo mío", mine)}
    </>
  );
}
