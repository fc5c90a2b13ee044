"use client";

import { type Dispatch, useEffect, useMemo, useReducer, useState } from "react";
import { attempt, type Trouble } from "#components/editorial/workspace/useCommand";
import { type Kept, keptReading } from "#components/intake/keptReading";
import { readReport } from "#lib/intake/actions";
import { type JudgeEvent, type Judgements, judge, judgedAll } from "#lib/intake/proposals/judging";
import type { Reading } from "#lib/intake/proposals/shape";

/** A text on its way to be a draft: as written, then as read, then as decided. */
export interface Desk {
  text: string;
  file: string;
  writtenOn: string | null;
  reading: Reading | null;
  judgements: Judgements;
}

export const emptyDesk: Desk = {
  ...{ text: "", file: "", writtenOn: null, reading: null, judgements: {} },
};

type DeskEvent =
  | { type: "wrote"; change: Partial<Pick<Desk, "text" | "file" | "writtenOn">> }
  | { type: "read"; reading: Reading }
  | { type: "backToText" }
  | { type: "kept"; desk: Desk }
  | { type: "judged"; event: JudgeEvent };

function reduce(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case "wrote":
      return { ...desk, ...event.change };
    case "read":
      return { ...desk, reading: event.reading, judgements: {} };
    case "backToText":
      return { ...desk, reading: null, judgements: {} };
    case "kept":
      // What was typed before the scripts came is newer than what an earlier visit left.
      return desk.text ? desk : event.desk;
    case "judged": {
      const { reading, judgements } = desk;
      if (!reading) return desk;
      return { ...desk, judgements: judge(reading, judgements, event.event) };
    }
  }
}

/** Keeps the text and the decisions in this browser until the draft is made, so that nothing typed is lost. */
function useKept(owner: string, desk: Desk, dispatch: Dispatch<DeskEvent>) {
  const [store] = useState<Kept>(() => keptReading(owner));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const kept = store.read();
    if (kept) dispatch({ type: "kept", desk: kept });
    setReady(true);
  }, [store, dispatch]);
  useEffect(() => {
    if (ready) store.write(desk);
  }, [ready, store, desk]);
  return { ready, forget: store.forget };
}

/** A report on the desk: its text, what was read in it and what was decided. */
export function useReading(owner: string) {
  const [desk, dispatch] = useReducer(reduce, emptyDesk);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [pending, setPending] = useState(false);
  const kept = useKept(owner, desk, dispatch);
  const all = useMemo(
    () => (desk.reading ? judgedAll(desk.reading, desk.judgements) : []),
    [desk.reading, desk.judgements],
  );

  async function read(): Promise<void> {
    setPending(true);
    setTrouble(null);
    const { text, writtenOn } = desk;
    const outcome = await attempt(() => readReport({ text, writtenOn }));
    setPending(false);
    if (outcome.ok) dispatch({ type: "read", reading: outcome.value });
    else setTrouble(outcome.trouble);
  }

  return {
    ...{ desk, all, trouble, pending, read, ready: kept.ready, forget: kept.forget, setTrouble },
    write: (change: Partial<Pick<Desk, "text" | "file" | "writtenOn">>) =>
      dispatch({ type: "wrote", change }),
    back: () => dispatch({ type: "backToText" }),
    judge: (event: JudgeEvent) => dispatch({ type: "judged", event }),
  };
}
export type ReadingDesk = ReturnType<typeof useReading>;
