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
  const [note, setNote] = useState(publication.draft.note);
  const dirty = !sameContent(state.content, state.saved);
  const newer = publication.draft.number > state.number ? publication : null;

  useEffect(() => {
    if (!newer || dirty) return;
    const { content } = newer;
    dispatch({ type: "rebased", content, saved: content, version: versionOf(newer) });
  }, [newer, dirty]);

  /** Saves a content over version `basedOn`; the number it now has, or null when it was refused. */
  async function write(content: object, basedOn: number): Promise<number | null> {
    const input = { publicationId: publication.id, basedOn, content, note };
    const outcome = await command.run("save", () => saveAction(input));
    if (outcome.ok) {
      const { number, at } = outcome.value;
      const version = { number, at: new Date(at).toISOString(), by: accountName };
      dispatch({ type: "saved", content, version });
      return number;
    }
    const { code, fields, data } = outcome.trouble;
    if (code === "conflict") setConflict(conflictOf(data));
    if (code === "invalid") dispatch({ type: "refused", errors: fields });
    return null;
  }

  /** Saves the chosen content over the newer version, which stays in the history. */
  async function resolve(content: object): Promise<void> {
    if (!conflict) return;
    dispatch({ type: "rebased", content, saved: conflict.content, version: conflict });
    setConflict(null);
    await write(content, conflict.number);
  }

  const save = () => (dirty ? write(state.content, state.number) : Promise.resolve(state.number));
  return { state, dispatch, dirty, newer, conflict, note, setNote, save, resolve };
}
export type Draft = ReturnType<typeof useDraft>;
