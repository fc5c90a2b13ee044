"use client";

import { useState } from "react";
import type { Command } from "#components/editorial/workspace/useCommand";
import type { Draft } from "#components/editorial/workspace/useDraft";
import { save as saveAction } from "#lib/editorial/actions";
import { sameContent } from "#lib/editorial/form/comparison";
import type { SavedVersion } from "#lib/editorial/form/reducer";

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
function useConflict({ dispatch }: Draft, dismiss: () => void) {
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** A newer version that says the same is no conflict. */
  function meet(theirs: Conflict, mine: object): number | null {
    if (!sameContent(theirs.content, mine)) {
      setConflict(theirs);
      return null;
    }
    dispatch({ type: "saved", content: mine, version: theirs });
    dismiss();
    return theirs.number;
  }
  function settle(content: object): void {
    if (conflict) {
      dispatch({ type: "rebased", content, saved: conflict.content, version: conflict });
    }
    setConflict(null);
  }
  return { conflict, meet, settle };
}

interface Saver {
  publicationId: string;
  accountName: string;
  draft: Draft;
  command: Command;
}

/** Saving a draft, and what happens when it is refused. Nothing on screen is lost either way. */
export function useSaving({ publicationId, accountName, draft, command }: Saver) {
  const { state, dispatch, dirty, note } = draft;
  const { conflict, meet, settle } = useConflict(draft, command.dismiss);
  const { refusals, refuse } = useRefusals(draft);

  /** Saves a content over a version; the number it now has, or null when it was refused. */
  async function write(content: object, over: SavedVersion): Promise<number | null> {
    const input = { publicationId, basedOn: over.number, content, note };
    const outcome = await command.run("save", () => saveAction(input));
    if (!outcome.ok) {
      const { code, fields, data } = outcome.trouble;
      if (code === "conflict") return meet(conflictOf(data), content);
      return code === "invalid" ? refuse(fields) : null;
    }
    const version = savedVersion(outcome.value, over, accountName);
    dispatch({ type: "saved", content, version });
    return version.number;
  }

  /** Saves the chosen content over the newer version, which stays in the history. */
  async function resolve(content: object): Promise<void> {
    if (!conflict) return;
    settle(content);
    await write(content, conflict);
  }

  const held = { number: state.number, at: state.savedAt, by: state.savedBy };
  const save = async () => (dirty ? write(state.content, held) : state.number);
  return { save, resolve, refuse, conflict, refusals };
}
