"use client";

import { useEffect, useRef, useState } from "react";
import type { KindTexts } from "#components/editorial/kindTexts";
import { ConflictField, type Side } from "#components/editorial/workspace/ConflictField";
import { fieldLines } from "#components/editorial/workspace/fieldLines";
import type { Conflict } from "#components/editorial/workspace/useSaving";
import { Button } from "#components/ui/Button";
import { compareVersions, type FieldDifference, takeFields } from "#lib/editorial/form/comparison";
import { type OtherSide, otherSide } from "#lib/editorial/form/otherSide";
import { momentWords } from "#lib/editorial/moments";
import { listOf } from "#lib/editorial/wording";

interface Props {
  texts: KindTexts;
  conflict: Conflict;
  base: object;
  mine: object;
  /** Who reads this: perhaps the same person, in another tab. */
  reader: string;
  pending: boolean;
  onResolve(content: object): void;
}

type Choices = Record<string, Side>;

/** What only the other person changed is theirs unless I say otherwise. */
const firstChoices = (differences: FieldDifference[]): Choices =>
  Object.fromEntries(
    differences.map(({ field, changedBy }) => [field, changedBy === "theirs" ? "theirs" : "mine"]),
  );

function summary(choices: Choices, labels: KindTexts["labels"], other: OtherSide): string {
  const taken = Object.keys(choices).filter((field) => choices[field] === "theirs");
  if (taken.length === 0) return "Se guardará lo que usted escribió.";
  return `Se guardará lo que usted escribió, y ${other.taken} en: ${listOf(taken.map((field) => labels[field] ?? field))}.`;
}

/** Somebody saved first: both texts side by side, and one choice for each field that differs. */
export function ConflictPanel({ texts, conflict, base, mine, reader, pending, onResolve }: Props) {
  const { by, number, at, content: theirs } = conflict;
  const other = otherSide(by, reader);
  const differences = compareVersions({ base, mine, theirs });
  const [choices, setChoices] = useState(() => firstChoices(differences));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const taken = Object.keys(choices).filter((field) => choices[field] === "theirs");
  return (
    <section className="choque" aria-labelledby="choque-titulo">
      <div className="nota aviso">
        <h2 id="choque-titulo" tabIndex={-1} ref={heading}>
          {other.saver} guardó la versión {number} {momentWords(new Date(at))}
        </h2>
        <p>
          Usted escribía sobre una versión anterior. Nada se perdió: lo suyo sigue aquí sin guardar,
          y la versión {number} queda en la historia elija lo que elija.
        </p>
      </div>
      <div className="dif">
        {differences.map((difference) => (
          <ConflictField
            key={difference.field}
            difference={difference}
            label={texts.labels[difference.field] ?? difference.field}
            other={other}
            mine={fieldLines(texts, mine, difference.field)}
            theirs={fieldLines(texts, theirs, difference.field)}
            choice={choices[difference.field] ?? "mine"}
            onChoose={(side) => setChoices({ ...choices, [difference.field]: side })}
          />
        ))}
      </div>
      <p className="mt-4">{summary(choices, texts.labels, other)}</p>
      <p className="acciones mt-3">
        <Button
          variant="primary"
          disabled={pending}
          onClick={() => onResolve(takeFields(mine, theirs, taken))}
        >
          Guardar lo mío como versión nueva
        </Button>
      </p>
    </section>
  );
}
