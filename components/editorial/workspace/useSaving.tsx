"use client";

import { useState } from "react";
import type { Autosave } from "#components/editorial/workspace/useAutosave";
import type { Command, Trouble } from "#components/editorial/workspace/useCommand";
import type { Draft } from "#components/editorial/workspace/useDraft";
import { save as saveAction } from "#lib/editorial/actions";
import { sameContent } from "#lib/editorial/form/comparison";
import type { Saver } from "#lib/editorial/form/otherSide";
import type { SavedVersion } from "#lib/editorial/form/reducer";

/** Somebody else's newer version, as a refused save tells it. */
export interface Conflict extends SavedVersion, Saver {
  content: object;
}

interface ConflictData {
  number: number;
  authorId: string | null;
  authorName: string;
  at: Date | string;
  content: object;
}

/** A newer version, as the server names it. */
export function conflictOf(data: ConflictData): Conflict {
  const { number, authorId, authorName, at, content } = data;
  return { number, by: authorName, byId: authorId, at: new Date(at).toISOString(), content };
}

/** Saving what did not change makes no version: it stays that of whoever saved it. */
function savedVersion(saved: { number: number; at: Date }, over: SavedVersion, by: string) {
  const { number, at } = saved;
  return number === over.number ? over : { number, at: new Date(at).toISOString(), by };
}

/** Shows what must be corrected, and counts how often, so that the same errors are told again. */
function useRefusals({ dispatch }: Draft) {
  const [refusals, setRefusals] = useState(0);
  function refuse(errors: Record<string, string>): null {
    dispatch({ type: "refused", errors });
    setRefusals((count) => count + 1);
    return null;
  }
  return { refusals, refuse };
}

/** Somebody else's newer version, until it is settled what of it stays. */
function useConflict({ draft, command, meets }: Pick<Writing, "draft" | "command" | "meets">) {
  const { dispatch, keptContent } = draft;
  const [conflict, setConflict] = useState<Conflict | null>(meets);

  /** A newer version that says the same, or what was typed here before, is no conflict. */
  function meet(theirs: Conflict, mine: object): "settled" | "again" | null {
    const isSame = sameContent(theirs.content, mine);
    if (!isSame && !sameContent(theirs.content, keptContent.current)) {
      setConflict(theirs);
      return null;
    }
    dispatch({ type: "saved", content: theirs.content, version: theirs });
    command.dismiss();
    return isSame ? "settled" : "again";
  }
  function settle(content: object): void {
    if (conflict) {
      dispatch({ type: "rebased", content, saved: conflict.content, version: conflict });
    }
    setConflict(null);
  }
  return { conflict, meet, settle };
}

interface Writing {
  publicationId: string;
  accountName: string;
  draft: Draft;
  command: Command;
  autosave: Autosave;
  /** A newer version that the editor opens with, before what was typed over an older one. */
  meets: Conflict | null;
}

/** Saves a content over a version: the number it now has, or null when it was refused. */
function useWrite(writing: Writing) {
  const { publicationId, accountName, draft, command, autosave } = writing;
  const { dispatch, note } = draft;
  const conflicts = useConflict(writing);
  const { refusals, refuse } = useRefusals(draft);
  const [unchanged, setUnchanged] = useState(false);

  async function refused({ code, fields, data }: Trouble, content: object): Promise<number | null> {
    if (code !== "conflict") return code === "invalid" ? refuse(fields) : null;
    const theirs = conflictOf(data as ConflictData);
    const met = conflicts.meet(theirs, content);
    if (met === "again") return write(content, theirs);
    return met === "settled" ? theirs.number : null;
  }
  async function write(content: object, over: SavedVersion): Promise<number | null> {
    await autosave.landed();
    const input = { publicationId, basedOn: over.number, content, note };
    const outcome = await command.run("save", () => saveAction(input));
    if (!outcome.ok) return refused(outcome.trouble, content);
    const version = savedVersion(outcome.value, over, accountName);
    dispatch({ type: "saved", content, version });
    autosave.saved(content, note);
    setUnchanged(version === over);
    if (version !== over) draft.setSavedNote(note);
    return version.number;
  }
  return { ...conflicts, refusals, refuse, unchanged, setUnchanged, write };
}

/** Saving a draft, and what happens when it is refused. Nothing on screen is lost either way. */
export function useSaving(writing: Writing) {
  const { state, dirty, note, savedNote } = writing.draft;
  const { conflict, settle, refusals, refuse, write, ...rest } = useWrite(writing);
  const held = { number: state.number, at: state.savedAt, by: state.savedBy };
  const changed = dirty || note !== savedNote;

  /** Saves the chosen content over the newer version, which stays in the history. */
  async function resolve(content: object): Promise<void> {
    if (!conflict) return;
    settle(content);
    await write(content, conflict);
  }
  async function save(): Promise<number | null> {
    rest.setUnchanged(!changed);
    return changed ? write(state.content, held) : state.number;
  }
  return { save, resolve, refuse, conflict, refusals, unchanged: rest.unchanged && !dirty };
}
