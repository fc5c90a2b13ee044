"use client";

import { PlainLines } from "#components/editorial/workspace/PlainLines";
import { CheckField } from "#components/ui/Field";
import type { FieldDifference } from "#lib/editorial/form/comparison";
import type { OtherSide } from "#lib/editorial/form/otherSide";

export type Side = "mine" | "theirs";

interface Props {
  difference: FieldDifference;
  label: string;
  other: OtherSide;
  mine: string;
  theirs: string;
  choice: Side;
  onChoose(side: Side): void;
}

function Text({ text }: { text: string }) {
  return text ? <PlainLines text={text} /> : <p className="gris">Nada</p>;
}

/** One field that differs: what each has written, and which of the two stays. */
export function ConflictField({ difference, label, other, mine, theirs, choice, onChoose }: Props) {
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
        {label} <span className="gris chico">{other.changed[changedBy]}</span>
      </h3>
      {side("theirs", other.take, theirs)}
      {side("mine", "Dejar lo mío", mine)}
    </>
  );
}
