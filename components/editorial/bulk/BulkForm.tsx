"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "#components/ui/Button";
import { SelectField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { bulkLabels } from "#lib/editorial/labels";
import { bulkAddress, bulkWords } from "#lib/editorial/panelAddress";
import type { BulkAction } from "#lib/editorial/schema/bulk";

interface Props {
  actions: readonly BulkAction[];
  /** A table whose rows have a `RowMark`. */
  children: ReactNode;
}

function optionsOf(actions: readonly BulkAction[]) {
  const options = actions.map((action) => ({
    value: bulkWords[action],
    label: bulkLabels[action],
  }));
  return options.length > 1 ? [{ value: "", label: "Elija qué hacer" }, ...options] : options;
}

/** What a plan cannot be made without; empty when nothing lacks. */
function missingIn(form: FormData): string {
  if (form.getAll("id").length === 0) return "Marque primero las publicaciones que quiera.";
  return form.get("accion") ? "" : "Elija qué hacer con las que marcó.";
}

/**
 * A list of which several can be chosen. It is a plain form: its answer is the page that tells what would
 * be done, and which without scripts also tells what is missing.
 */
export function BulkForm({ actions, children }: Props) {
  const [missing, setMissing] = useState("");
  if (actions.length === 0) return children;
  function check(event: FormEvent<HTMLFormElement>): void {
    const found = missingIn(new FormData(event.currentTarget));
    setMissing(found);
    if (found) event.preventDefault();
  }
  return (
    <form action={bulkAddress} method="get" onSubmit={check} onChange={() => setMissing("")}>
      {children}
      {missing && <Note tone="aviso" title={missing} live />}
      <div className="con-varias">
        <SelectField name="accion" label="Con las elegidas" options={optionsOf(actions)} />
        <Button type="submit">Ver qué pasará</Button>
      </div>
    </form>
  );
}

/** The mark by which a row is chosen. */
export function RowMark({ id, title }: { id: string; title: string }) {
  return (
    <td className="celda-marca">
      <label>
        <span className="oculto">Elegir «{title}»</span>
        <input type="checkbox" name="id" value={id} />
      </label>
    </td>
  );
}
