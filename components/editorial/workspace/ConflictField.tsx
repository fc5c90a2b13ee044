"use client";

import { PlainLines } from "#components/editorial/workspace/PlainLines";
import { CheckField } from "#components/ui/Field";
import type { FieldDifference } from "#lib/editorial/form/comparison";
import type { OtherSide } from "#lib/editorial/form/otherSide";
import type { Side } from "#lib/editorial/form/rowMerge";

/** Which text of a field stays; "both" puts two lists together. */
export type FieldChoice = Side | "both";

interface Props {
  difference: FieldDifference;
  label: string;
  other: OtherSide;
  mine: string;
  theirs: string;
  /** The two lists put together, where they can be. */
  both?: string | undefined;
  choice: FieldChoice;
  onChoose(choice: FieldChoice): void;
}

function Text({ text }: { text: string }) {
  return text ? <PlainLines text={text} /> : <p className="gris">Nada</p>;
}

/** One field that differs: what each has written, and which of the two stays, or both lists in one. */
export function ConflictField({ difference, label, other, choice, onChoose, ...texts }: Props) {
  const { field, changedBy } = difference;
  const option = (name: FieldChoice, words: string) => (
    <CheckField
      type="radio"
      name={`choque-${field}`}
      label={<b>{words}</b>}
      aria-label={`${label}: ${words.toLowerCase()}`}
      checked={choice === name}
      onChange={() => onChoose(name)}
    />
  );
  return (
    <>
      <h3>
        {label} <span className="gris chico">{other.changed[changedBy]}</span>
      </h3>
      {texts.both !== undefined && (
        <div className="entera">
          {option("both", "Juntar las dos listas")}
          <Text text={texts.both} />
        </div>
      )}
      <div>
        {option("theirs", other.take)}
        <Text text={texts.theirs} />
      </div>
      <div>
        {option("mine", "Dejar lo mío")}
        <Text text={texts.mine} />
      </div>
    </>
  );
}
