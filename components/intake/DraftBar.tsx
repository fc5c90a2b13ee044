"use client";

import { useCommand } from "#components/editorial/workspace/useCommand";
import type { ReadingDesk } from "#components/intake/useReading";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { create } from "#lib/editorial/actions";
import { editorAddress } from "#lib/editorial/panelAddress";
import { draftContentOf } from "#lib/intake/proposals/draft";
import { counted } from "#lib/platform/dates";

/** The way from what was accepted to the editor, always in reach. */
export function DraftBar({ work }: { work: ReadingDesk }) {
  const command = useCommand();
  const { desk, all } = work;
  const accepted = all.filter(({ decision }) => decision === "accepted").length;
  const open = all.filter(({ decision }) => decision === null).length;
  const { trouble } = command;

  async function start(): Promise<void> {
    const source = { text: desk.text, file: desk.file, reviewed: true };
    const content = draftContentOf(source, all);
    const outcome = await command.run("create", () => create({ kind: "event", content }));
    if (!outcome.ok) return;
    work.forget();
    window.location.assign(editorAddress(outcome.value.publicationId));
  }

  return (
    <>
      {trouble && (
        <Note tone="peligro" title={trouble.message} live>
          {Object.values(trouble.fields).join(" ")}
        </Note>
      )}
      <div className="pie-lectura">
        <p>
          <b className="num">{counted(accepted, "dato aceptado", "datos aceptados")}</b>
          <br />
          <span className="chico gris">
            {open > 0 ? `Quedan ${open} por decidir: no entrarán.` : "No queda nada por decidir."}
          </span>
        </p>
        <Button variant="primary" disabled={command.pending} onClick={start}>
          Crear el borrador
        </Button>
      </div>
    </>
  );
}
