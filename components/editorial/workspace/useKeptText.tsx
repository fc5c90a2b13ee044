"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { sameContent } from "#lib/editorial/form/comparison";
import { newKey } from "#lib/editorial/form/newKey";
import type { FormState } from "#lib/editorial/form/reducer";

/** A text that was typed here and not saved, with the version it started from. */
export interface KeptText {
  key: string;
  at: string;
  number: number;
  savedAt: string;
  savedBy: string;
  content: object;
  saved: object;
}

const pauseMs = 800;
const everyText = "ayni:texto:";
/** Machines are shared: what nobody came back for does not stay. */
export const keptDays = 7;
const oldestMs = keptDays * 86_400_000;

function readKept(key: string): KeptText | null {
  try {
    const kept: KeptText = JSON.parse(localStorage.getItem(key) ?? "null");
    const isRecent = Date.now() - Date.parse(kept.at) < oldestMs;
    if (isRecent && kept.content && kept.saved) return { ...kept, key };
    localStorage.removeItem(key);
  } catch {
    // A browser without storage, or a text that cannot be read: there is nothing to offer.
  }
  return null;
}

/** What is kept under a prefix, newest first. What is too old goes, whoever wrote it. */
function keptUnder(prefix: string): KeptText[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(everyText));
    const recent = keys.map(readKept).filter((kept) => kept !== null);
    const found = recent.filter(({ key }) => key.startsWith(prefix));
    return found.sort((a, b) => (a.at < b.at ? 1 : -1));
  } catch {
    return [];
  }
}

function put(key: string, state: FormState): void {
  const { content, saved, number, savedAt, savedBy } = state;
  const at = new Date().toISOString();
  try {
    localStorage.setItem(key, JSON.stringify({ at, number, savedAt, savedBy, content, saved }));
  } catch {
    // Full or forbidden storage: the text is still on screen and the browser asks before leaving.
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Writes what is unsaved under a key: after a pause, when the page hides, and when the editor goes. */
function useKeeping(key: RefObject<string>, state: FormState, dirty: boolean): void {
  const latest = useRef({ state, dirty });
  latest.current = { state, dirty };

  useEffect(() => {
    if (!dirty) return drop(key.current);
    const keep = () => put(key.current, state);
    const timer = setTimeout(keep, pauseMs);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, [key, state, dirty]);

  // The editor gives way to reading when somebody else sends the draft to review.
  useEffect(() => {
    return () => {
      if (latest.current.dirty) put(key.current, latest.current.state);
    };
  }, [key]);
}

/**
 * Keeps what is typed in this browser for a week or until it is saved, and finds what an earlier visit left. Each
 * visit writes under its own key, so that it never overwrites what another one left.
 */
export function useKeptText(owner: string, state: FormState, dirty: boolean) {
  const prefix = `${everyText}${owner}`;
  const [offered, setOffered] = useState<KeptText | null>(null);
  const own = useRef("");
  const opened = useRef(state.content);

  useEffect(() => {
    own.current = `${prefix}:${newKey()}`;
    const [kept] = keptUnder(`${prefix}:`);
    const isSaved = kept && sameContent(kept.content, opened.current);
    if (isSaved) drop(kept.key);
    setOffered(kept && !isSaved ? kept : null);
  }, [prefix]);
  useKeeping(own, state, dirty);

  return {
    offered,
    settle: () => {
      if (offered) drop(offered.key);
      setOffered(null);
    },
  };
}
