"use client";

import { useEffect, useReducer, useState } from "react";
import { sameContent } from "#lib/editorial/form/comparison";
import {
  type FormState,
  reduceForm,
  type SavedVersion,
  startForm,
} from "#lib/editorial/form/reducer";
import type { PanelPublication } from "#lib/editorial/queries/panel";

function versionOf({ draft }: PanelPublication): SavedVersion {
  return { number: draft.number, at: draft.at.toISOString(), by: draft.authorName };
}

/** The note of a live version is told with it; a new draft starts without one. */
function noteInProgress({ stage, draft }: PanelPublication): string {
  return stage === null || stage === "withdrawn" ? "" : draft.note;
}

const startOf = (publication: PanelPublication): FormState =>
  startForm(publication.content, versionOf(publication));

/** What is on screen of a draft. A newer version that the page brings is shown while nothing is unsaved. */
export function useDraft(publication: PanelPublication) {
  const [state, dispatch] = useReducer(reduceForm<object>, publication, startOf);
  const [note, setNote] = useState(() => noteInProgress(publication));
  const dirty = !sameContent(state.content, state.saved);
  const newer = publication.draft.number > state.number ? publication : null;

  useEffect(() => {
    if (!newer || dirty) return;
    const { content } = newer;
    dispatch({ type: "rebased", content, saved: content, version: versionOf(newer) });
  }, [newer, dirty]);

  return { state, dispatch, dirty, note, setNote };
}
export type Draft = ReturnType<typeof useDraft>;
