"use client";

import { useState } from "react";
import type { Draft } from "#components/editorial/workspace/useDraft";
import type { OwnCopy } from "#lib/editorial/queries/kept";

interface Discarded {
  content: object;
  note: string;
}

/** What an earlier visit typed and this one goes on with: it can be discarded, and that undone. */
export function useRecovered(copy: OwnCopy | null, draft: Draft) {
  const { state, dispatch, dirty, note, setNote, savedNote } = draft;
  const [at] = useState(copy ? new Date(copy.at).toISOString() : null);
  const [discarded, setDiscarded] = useState<Discarded | null>(null);

  function show(content: object, shownNote: string): void {
    const { saved, number, savedAt, savedBy } = state;
    const version = { number, at: savedAt, by: savedBy };
    dispatch({ type: "rebased", content, saved, version });
    setNote(shownNote);
  }
  function discard(): void {
    setDiscarded({ content: state.content, note });
    show(state.saved, savedNote);
  }
  function bringBack(): void {
    if (discarded) show(discarded.content, discarded.note);
    setDiscarded(null);
  }
  const isUnsaved = dirty || note !== savedNote;
  return {
    at: at !== null && isUnsaved && !discarded ? at : null,
    /** Typing anew makes the discarded text give way. */
    wasDiscarded: discarded !== null && !isUnsaved,
    discard,
    bringBack,
  };
}
export type Recovered = ReturnType<typeof useRecovered>;
