"use client";

import type { ReactNode } from "react";
import { FieldComments } from "#components/comments/FieldComments";
import { EntrySource } from "#components/editorial/form/EntrySource";
import { Button } from "#components/ui/Button";

/** A closed row: who or what it is, and one line about it. */
export interface RowSummary {
  title: string;
  detail: string;
}

interface Position {
  index: number;
  count: number;
}

interface Props {
  /** Where the list stands in the content. */
  listPath: string;
  rowKey: string;
  position: Position;
  noun: string;
  summary: RowSummary | undefined;
  open: boolean;
  onOpen(open: boolean): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
  children: ReactNode;
}

function Closed({
  summary,
  named,
  onOpen,
  onRemove,
}: Pick<Props, "onOpen" | "onRemove"> & {
  summary: RowSummary;
  named: string;
}) {
  return (
    <>
      <p>
        <b>{summary.title || "Sin nombre"}</b>
        {summary.detail && <span className="gris block">{summary.detail}</span>}
      </p>
      <p>
        <Button
          variant="plain"
          data-target="change"
          aria-label={`Cambiar ${named}`}
          onClick={() => onOpen(true)}
        >
          Cambiar
        </Button>
        <Button variant="plain" aria-label={`Quitar ${named}`} onClick={onRemove}>
          Quitar
        </Button>
      </p>
    </>
  );
}

function Controls({
  position,
  named,
  closable,
  ...on
}: Pick<Props, "onOpen" | "onMove" | "onRemove" | "position"> & {
  named: string;
  closable: boolean;
}) {
  const { index, count } = position;
  return (
    <p className="acciones">
      {closable && <Button onClick={() => on.onOpen(false)}>Listo</Button>}
      {count > 1 && (
        <>
          <Button
            variant="plain"
            data-target="up"
            aria-label={`Subir ${named}`}
            disabled={index === 0}
            onClick={() => on.onMove(-1)}
          >
            Subir
          </Button>
          <Button
            variant="plain"
            data-target="down"
            aria-label={`Bajar ${named}`}
            disabled={index === count - 1}
            onClick={() => on.onMove(1)}
          >
            Bajar
          </Button>
        </>
      )}
      <Button variant="plain" aria-label={`Quitar ${named}`} onClick={on.onRemove}>
        Quitar
      </Button>
    </p>
  );
}

/** One row of a list, closed to a summary or open to its fields. */
export function RowItem(props: Props) {
  const { listPath, rowKey, position, noun, summary, open, children } = props;
  const field = `${listPath}.${rowKey}`;
  const number = position.index + 1;
  const named = summary?.title || `${noun} ${number}`;
  if (!open && summary) {
    return (
      <li className="persona" data-row={rowKey}>
        <b className="num gris">{number}</b>
        <Closed summary={summary} named={named} onOpen={props.onOpen} onRemove={props.onRemove} />
        <EntrySource path={field} label={named} />
        <FieldComments deep field={field} label={named} />
      </li>
    );
  }
  return (
    <li className={summary ? "persona abierta" : "persona"} data-row={rowKey}>
      <b className="num gris">{number}</b>
      <div className="fila-abierta">
        {children}
        <Controls
          position={position}
          named={named}
          closable={summary !== undefined}
          onOpen={props.onOpen}
          onMove={props.onMove}
          onRemove={props.onRemove}
        />
        <EntrySource path={field} label={named} />
        <FieldComments field={field} label={named} />
      </div>
    </li>
  );
}
