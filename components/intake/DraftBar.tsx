"use client";

import { useRef } from "react";
import { useCommand } from "#components/editorial/workspace/useCommand";
import type { Active } from "#components/intake/useActive";
import type { ReadingDesk } from "#components/intake/useReading";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { create } from "#lib/editorial/actions";
import { editorAddress } from "#lib/editorial/panelAddress";
import { draftContentOf } from "#lib/intake/proposals/draft";
import { isOpen } from "#lib/intake/proposals/judging";
import { counted } from "#lib/platform/dates";

interface Props {
  work: ReadingDesk;
  active: Active;
}

/** How many wait for a decision, and the way to the next of them: from the last on to the first again. */
function Undecided({ work: { all }, active }: Props) {
  const last = useRef(0);
  const open = all.filter(isOpen).map(({ proposal }) => proposal);
  if (open.length === 0) return <span className="chico gris">No queda nada por decidir.</span>;
  function next(): void {
    const one = open.find(({ number }) => number > last.current) ?? open[0];
    if (!one) return;
    last.current = one.number;
    active.toProposal(one.id);
  }
  return (
    <Button variant="plain" onClick={next}>
      Quedan {open.length}: ver el siguiente
    </Button>
  );
}

/** The way from what was accepted to the editor, always in reach. */
export function DraftBar({ work, active }: Props) {
  const command = useCommand();
  const { desk, all } = work;
  const accepted = all.filter(({ decision }) => decision === "accepted").length;
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
          <Undecided work={work} active={active} />
        </p>
        <Button variant="primary" disabled={command.pending} onClick={start}>
          Crear el borrador
        </Button>
      </div>
    </>
  );
}
