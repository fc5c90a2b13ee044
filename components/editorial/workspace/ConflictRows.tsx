"use client";

import { CheckField } from "#components/ui/Field";
import type { OtherSide } from "#lib/editorial/form/otherSide";
import type { RowQuestion, Side } from "#lib/editorial/form/rowMerge";

interface Props {
  field: string;
  label: string;
  other: OtherSide;
  questions: RowQuestion[];
  answers: Readonly<Record<string, Side>>;
  lineOf(row: object): string;
  onAnswer(key: string, side: Side): void;
}

/** The rows of two joined lists that both touched: which of the two stays, one by one. */
export function ConflictRows({ field, label, other, questions, answers, ...on }: Props) {
  const told = (row: object | null) => (row ? on.lineOf(row) : "Quitar la fila");
  return questions.map((question) => {
    const { key, mine, theirs } = question;
    const option = (side: Side, words: string, text: string) => (
      <CheckField
        type="radio"
        name={`choque-${field}-${key}`}
        label={
          <>
            <b>{words}:</b> {text}
          </>
        }
        checked={(answers[key] ?? "mine") === side}
        onChange={() => on.onAnswer(key, side)}
      />
    );
    return (
      <fieldset key={key} className="entera">
        <legend>{label}: una fila que cambiaron los dos lados</legend>
        {option("theirs", other.take, told(theirs))}
        {option("mine", "Dejar lo mío", told(mine))}
      </fieldset>
    );
  });
}
