"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import { sameContent } from "#lib/editorial/form/comparison";
import {
  type FormState,
  reduceForm,
  type SavedVersion,
  startForm,
} from "#lib/editorial/form/reducer";
import { isOwnNote } from "#lib/editorial/labels";
import type { OwnCopy } from "#lib/editorial/queries/kept";
import type { PanelPublication } from "#lib/editorial/queries/panel";

interface Opened {
  publication: PanelPublication;
  /** What this person typed earlier and did not save. */
  copy: OwnCopy | null;
}

type Written = Pick<PanelPublication["draft"], "number" | "authorName" | "at">;

/** A version of the server's as the form names it. */
export function versionOf({ number, authorName, at }: Written): SavedVersion {
  return { number, at: new Date(at).toISOString(), by: authorName };
}

/** The note of a live version is told with it; a new draft starts without one, and one of the software's ends there. */
function noteInProgress({ stage, draft }: PanelPublication): string {
  const isFinished = stage === null || stage === "withdrawn" || !isOwnNote(draft.note);
  return isFinished ? "" : draft.note;
}

function startOf({ publication, copy }: Opened): FormState {
  if (!copy) return startForm(publication.content, versionOf(publication.draft));
  return { ...startForm(copy.over.content, versionOf(copy.over)), content: copy.content };
}

/** The note beside the content, and what of it is in a version. */
function useNote({ publication, copy }: Opened) {
  const [savedNote, setSavedNote] = useState(() => noteInProgress(publication));
  const [note, setNote] = useState(copy?.note ?? savedNote);
  return { note, setNote, savedNote, setSavedNote };
}

/**
 * What is on screen of a draft. A newer version that the page brings is shown while nothing is unsaved; one that
 * says what was typed here (the server saved it by itself) becomes the version written over.
 */
export function useDraft(opened: Opened) {
  const { publication, copy } = opened;
  const [state, dispatch] = useReducer(reduceForm<object>, opened, startOf);
  const notes = useNote(opened);
  const keptContent = useRef<object | null>(copy?.content ?? null);
  const dirty = !sameContent(state.content, state.saved);
  const newer = publication.draft.number > state.number ? publication : null;

  useEffect(() => {
    if (!newer) return;
    const { content, draft } = newer;
    const version = versionOf(draft);
    if (!dirty) dispatch({ type: "rebased", content, saved: content, version });
    else if (sameContent(content, keptContent.current))
      dispatch({ type: "saved", content, version });
  }, [newer, dirty]);

  return { state, dispatch, dirty, newer, keptContent, ...notes };
}
export type Draft = ReturnType<typeof useDraft>;
