"use client";

import { type ReactNode, useRef, useState } from "react";
import { useRows } from "#components/editorial/form/FormContext";
import { RemovedNote } from "#components/editorial/form/RemovedNote";
import { RowItem, type RowSummary } from "#components/editorial/form/RowItem";
import { useRowFocus } from "#components/editorial/form/useRowFocus";
import { Button } from "#components/ui/Button";
import { newKey } from "#lib/editorial/form/newKey";
import type { Row } from "#lib/editorial/form/reducer";

interface Props<R extends Row> {
  path: string;
  /** What one row is, with its article: "la persona", "el compromiso". */
  noun: string;
  addLabel: string;
  max: number;
  blank(key: string): R;
  /** With a summary, rows close and show it; without one they stay open. */
  summary?(row: R): RowSummary;
  children(path: string, row: R): ReactNode;
}

/** The rows of a list: add, change, move and take out, with the last one taken out within reach. */
export function RowList<R extends Row>({ path, noun, addLabel, max, ...shape }: Props<R>) {
  const { blank, summary, children } = shape;
  const list = useRows<R>(path);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(box);
  const moved = list.rows.find(({ key }) => key === list.movedKey);

  function add(): void {
    const key = newKey();
    list.add(blank(key));
    setOpenKey(key);
    focus(key, "first");
  }
  function remove(index: number): void {
    list.remove(index);
    focus("removed", "first");
  }
  function move(row: R, index: number, by: 1 | -1): void {
    list.move(index, by);
    focus(row.key, by === 1 ? "down" : "up");
  }
  function moveBack(): void {
    const key = list.movedKey;
    list.undo();
    if (key) focus(key, "up");
  }
  function restore(key: string): void {
    list.restore();
    focus(key, "first");
  }

  return (
    <div id={list.id} ref={box} className="filas" tabIndex={-1}>
      {list.error && <p className="error">{list.error}</p>}
      <ol>
        {list.rows.map((row, index) => (
          <RowItem
            key={row.key}
            listPath={path}
            rowKey={row.key}
            position={{ index, count: list.rows.length }}
            noun={noun}
            summary={summary?.(row)}
            open={!summary || openKey === row.key || list.hasError(index)}
            onOpen={(open) => {
              setOpenKey(open ? row.key : null);
              focus(row.key, open ? "first" : "change");
            }}
            onMove={(by) => move(row, index, by)}
            onRemove={() => remove(index)}
          >
            {children(`${path}.${index}`, row)}
          </RowItem>
        ))}
      </ol>
      {list.removed && (
        <RemovedNote
          what={summary?.(list.removed.row as R).title || noun}
          onRestore={() => restore(list.removed?.row.key ?? "")}
        />
      )}
      {moved && (
        <RemovedNote did="Se movió" what={summary?.(moved).title || noun} onRestore={moveBack} />
      )}
      {list.rows.length < max && (
        <p className="mt-4">
          <Button onClick={add}>{addLabel}</Button>
        </p>
      )}
    </div>
  );
}
