"use client";

import { useEffect, useReducer, useState } from "react";
import type { Command } from "#components/editorial/workspace/useCommand";
import { save as saveAction } from "#lib/editorial/actions";
import { sameContent } from "#lib/editorial/form/comparison";
import {
  type FormState,
  reduceForm,
  type SavedVersion,
  startForm,
} from "#lib/editorial/form/reducer";
import type { PanelPublication } from "#lib/editorial/queries/panel";

/** Somebody else's newer version, as a refused save tells it. */
export interface Conflict extends SavedVersion {
  content: object;
}

interface ConflictData {
  number: number;
  authorName: string;
  at: Date | string;
  content: object;
}

function conflictOf(data: unknown): Conflict {
  const { number, authorName, at, content } = data as ConflictData;
  return { number, by: authorName, at: new Date(at).toISOString(), content };
}

export function versionOf({ draft }: PanelPublication): SavedVersion {
  return { number: draft.number, at: draft.at.toISOString(), by: draft.authorName };
}

/** The note of a live version is told with it; a new draft starts without one. */
function noteInProgress({ stage, draft }: PanelPublication): string {
  return stage === null || stage === "withdrawn" ? "" : draft.note;
}

interface Writer {
  publication: PanelPublication;
  accountName: string;
  command: Command;
}

/** The content being written: what is on screen, what is saved, and saving with its conflicts. */
export function useDraft({ publication, accountName, command }: Writer) {
  const [state, dispatch] = useReducer(
    reduceForm<object>,
    publication,
    (start): FormState => startForm(start.content, versionOf(start)),
  );
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [note, setNote] = useState(() => noteInProgress(publication));
  const [refusals, setRefusals] = useState(0);
  const dirty = !sameContent(state.content, state.saved);
  const newer = publication.draft.number > state.number ? publication : null;

  useEffect(() => {
    if (!newer || dirty) return;
    const { content } = newer;
    dispatch({ type: "rebased", content, saved: content, version: versionOf(newer) });
  }, [newer, dirty]);

  function refuse(errors: Record<string, string>): void {
    dispatch({ type: "refused", errors });
    setRefusals((count) => count + 1);
  }

  /** Saves a content over a version; the number it now has, or null when it was refused. */
  async function write(content: object, over: SavedVersion): Promise<number | null> {
    const input = { publicationId: publication.id, basedOn: over.number, content, note };
    const outcome = await command.run("save", () => saveAction(input));
    if (outcome.ok) {
      const { number, at } = outcome.value;
      const saved = { number, at: new Date(at).toISOString(), by: accountName };
      dispatch({ type: "saved", content, version: number === over.number ? over : saved });
      return number;
    }
    const { code, fields, data } = outcome.trouble;
    if (code === "conflict") return meet(conflictOf(data), content);
    if (code === "invalid") refuse(fields);
    return null;
  }

  /** A newer version that says the same is no conflict. */
  function meet(theirs: Conflict, mine: object): number | null {
    if (!sameContent(theirs.content, mine)) {
      setConflict(theirs);
      return null;
    }
    dispatch({ type: "saved", content: mine, version: theirs });
    command.dismiss();
    return theirs.number;
  }

  /** Saves the chosen content over the newer version, which stays in the history. */
  async function resolve(content: object): Promise<void> {
    if (!conflict) return;
    dispatch({ type: "rebased", content, saved: conflict.content, version: conflict });
    setConflict(null);
    await write(content, conflict);
  }

  const held = { number: state.number, at: state.savedAt, by: state.savedBy };
  const save = () => (dirty ? write(state.content, held) : Promise.resolve(state.number));
  return { state, dispatch, dirty, conflict, refusals, note, setNote, save, resolve, refuse };
}
export type Draft = ReturnType<typeof useDraft>;
