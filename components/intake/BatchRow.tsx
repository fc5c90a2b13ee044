"use client";

import { Mark } from "#components/editorial/Mark";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import type { Tone } from "#lib/editorial/labels";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { MarkName } from "#lib/editorial/tocapu";
import { askAgain } from "#lib/intake/actions";
import { fileStateLabels } from "#lib/intake/labels";
import type { BatchDetail } from "#lib/intake/queries/batches";
import type { FileState } from "#lib/intake/schema/desk";
import { counted } from "#lib/platform/dates";

type File = BatchDetail["files"][number];

const looks: Record<FileState, { mark: MarkName; tone?: Tone }> = {
  waiting: { mark: "clock" },
  drafted: { mark: "tick", tone: "ok" },
  duplicate: { mark: "half", tone: "aviso" },
  failed: { mark: "cross", tone: "peligro" },
  cancelled: { mark: "cross" },
};

function Result({ file }: { file: File }) {
  const { publication, state, facts, questions, reason, unchecked } = file;
  const title = publication?.title || "Sin título";
  if (reason) return <p className="chico">{reason}</p>;
  if (!publication) return null;
  return (
    <p className="chico">
      <a href={editorAddress(publication.id)}>{title}</a>
      {state === "drafted" && (
        <span className="gris block">
          {counted(facts, "dato puesto", "datos puestos")}
          {questions > 0 && `, ${counted(questions, "dudoso", "dudosos")} sin poner`} ·{" "}
          {unchecked ? <b>sin comprobar</b> : "comprobados"}
        </span>
      )}
    </p>
  );
}

/** One report of a batch: what became of it, where its draft is, and what can be asked. */
export function BatchRow({
  file,
  command,
  maySteer,
}: {
  file: File;
  command: Command;
  maySteer: boolean;
}) {
  const state = file.state as FileState;
  return (
    <tr className="lote">
      <th scope="row">{file.name}</th>
      <td>
        <Mark {...looks[state]}>{fileStateLabels[state]}</Mark>
        <Result file={file} />
        {state === "duplicate" && maySteer && (
          <Button
            variant="plain"
            disabled={command.pending}
            aria-label={`Hacer su borrador de todos modos: ${file.name}`}
            onClick={() => command.run("again", () => askAgain({ fileId: file.id }))}
          >
            Hacer su borrador de todos modos
          </Button>
        )}
      </td>
    </tr>
  );
}
