"use client";

import { Fragment, useEffect, useRef } from "react";
import type { KindTexts } from "#components/editorial/kindTexts";
import { ConflictField } from "#components/editorial/workspace/ConflictField";
import { ConflictRows } from "#components/editorial/workspace/ConflictRows";
import { fieldLines } from "#components/editorial/workspace/fieldLines";
import { type Merging, mergeWords, useMerging } from "#components/editorial/workspace/useMerging";
import type { Conflict } from "#components/editorial/workspace/useSaving";
import { Button } from "#components/ui/Button";
import { rowLine } from "#lib/editorial/form/contentChanges";
import { type OtherSide, otherSide } from "#lib/editorial/form/otherSide";
import { momentWords } from "#lib/editorial/moments";

interface Props {
  texts: KindTexts;
  conflict: Conflict;
  base: object;
  mine: object;
  /** The account that reads this: perhaps the one that saved, in another tab. */
  readerId: string;
  pending: boolean;
  onResolve(content: object): void;
}

type FieldsProps = Pick<Props, "texts" | "conflict" | "mine"> & {
  merging: Merging;
  other: OtherSide;
};

function Fields({ texts, conflict, mine, merging, other }: FieldsProps) {
  const { differences, merges, choices, answers } = merging;
  return differences.map((difference) => {
    const { field } = difference;
    const label = texts.labels[field] ?? field;
    const merge = merges.get(field);
    return (
      <Fragment key={field}>
        <ConflictField
          difference={difference}
          label={label}
          other={other}
          mine={fieldLines(texts, mine, field)}
          theirs={fieldLines(texts, conflict.content, field)}
          both={merge && fieldLines(texts, merging.preview(field), field)}
          choice={choices[field] ?? "mine"}
          onChoose={(choice) => merging.choose(field, choice)}
        />
        {merge && choices[field] === "both" && (
          <ConflictRows
            field={field}
            label={label}
            other={other}
            questions={merge.questions}
            answers={answers[field] ?? {}}
            lineOf={(row) => rowLine(texts, { content: mine, field, row })}
            onAnswer={(key, side) => merging.answer(field, key, side)}
          />
        )}
      </Fragment>
    );
  });
}

/** Somebody saved first: both texts side by side, and one choice for each field or row that differs. */
export function ConflictPanel(props: Props) {
  const { texts, conflict, base, mine, readerId, pending, onResolve } = props;
  const { number, at } = conflict;
  const other = otherSide(conflict, readerId);
  const merging = useMerging({ base, mine, theirs: conflict.content });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="choque" aria-labelledby="choque-titulo">
      <div className="nota aviso">
        <h2 id="choque-titulo" tabIndex={-1} ref={heading} suppressHydrationWarning>
          {other.saver} guardó la versión {number} {momentWords(new Date(at))}
        </h2>
        <p>
          Usted escribía sobre una versión anterior. Nada se perdió: lo suyo sigue aquí sin guardar,
          y la versión {number} queda en la historia elija lo que elija.
        </p>
      </div>
      <div className="dif">
        <Fields texts={texts} conflict={conflict} mine={mine} merging={merging} other={other} />
      </div>
      <p className="mt-4">{mergeWords(merging, texts.labels, other)}</p>
      <p className="acciones mt-3">
        <Button variant="primary" disabled={pending} onClick={() => onResolve(merging.content)}>
          Guardar lo mío como versión nueva
        </Button>
      </p>
    </section>
  );
}
