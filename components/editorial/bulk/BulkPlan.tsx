"use client";

import { useRef, useState } from "react";
import {
  BulkFields,
  type BulkValues,
  emptyValues,
  missingIn,
} from "#components/editorial/bulk/BulkFields";
import { bulkInputOf } from "#components/editorial/bulk/bulkInputOf";
import { PlanTable } from "#components/editorial/bulk/PlanTable";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button, LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { doBulk } from "#lib/editorial/actions/bulk";
import { bulkLabels } from "#lib/editorial/labels";
import type { PlannedRow } from "#lib/editorial/queries/bulk";
import type { OwnerOptions } from "#lib/editorial/queries/care";
import type { BulkAction } from "#lib/editorial/schema/bulk";
import { counted } from "#lib/platform/dates";

interface Props {
  action: BulkAction;
  rows: PlannedRow[];
  options: OwnerOptions | null;
  /** The list from which they were chosen. */
  back: string;
}

const publications = (count: number) => counted(count, "publicación", "publicaciones");

function outcomeWords(results: ReadonlyMap<string, string>): string {
  const refused = [...results.values()].filter(Boolean).length;
  const done = `Hecho con ${publications(results.size - refused)}.`;
  return refused ? `${done} Con ${publications(refused)}, no.` : done;
}

/** What an action would do with each publication, then its confirmation, then what became of each. */
export function BulkPlan({ action, rows, options, back }: Props) {
  const command = useCommand();
  const heading = useRef<HTMLHeadingElement>(null);
  const [values, setValues] = useState<BulkValues>(emptyValues);
  const [results, setResults] = useState<ReadonlyMap<string, string> | null>(null);
  const possible = rows.filter(({ reason }) => reason === "");
  const told = {
    again: possible.filter(({ tellsAgain }) => tellsAgain).length,
    of: possible.length,
  };
  const { trouble } = command;
  const [missing, setMissing] = useState<Record<string, string>>({});

  async function confirm(): Promise<void> {
    const lacking = missingIn(action, values);
    setMissing(lacking);
    if (Object.keys(lacking).length > 0) return;
    const input = bulkInputOf(action, possible, values);
    const outcome = await command.run("bulk", () => doBulk(input));
    if (!outcome.ok) return;
    setResults(new Map(outcome.value.map((row) => [row.publicationId, row.reason])));
    heading.current?.focus();
  }

  return (
    <>
      <h2 className="titulo-p" ref={heading} tabIndex={-1}>
        {results ? "Qué se hizo" : "Qué pasará"}
      </h2>
      {trouble && <Note tone="peligro" title={trouble.message} live />}
      {results && <Note tone="ok" title={outcomeWords(results)} live />}
      <PlanTable action={action} rows={rows} results={results} />
      {!results && (
        <BulkFields
          action={action}
          values={values}
          options={options}
          told={told}
          errors={{ ...trouble?.fields, ...missing }}
          onChange={setValues}
        />
      )}
      <p className="acciones mt-6">
        {!results && possible.length > 0 && (
          <Button variant="primary" disabled={command.pending} onClick={confirm}>
            {bulkLabels[action]}: {publications(possible.length)}
          </Button>
        )}
        <LinkButton href={back}>
          {results || possible.length === 0 ? "Volver a la lista" : "No hacer nada"}
        </LinkButton>
      </p>
    </>
  );
}
