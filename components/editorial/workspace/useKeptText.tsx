"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { sameContent } from "#lib/editorial/form/comparison";
import { newKey } from "#lib/editorial/form/newKey";
import type { FormState } from "#lib/editorial/form/reducer";

/** A text that was typed here and did not reach the server, with the version it started from. */
export interface KeptText {
  key: string;
  at: string;
  number: number;
  savedAt: string;
  savedBy: string;
  content: object;
  saved: object;
  /** Absent in texts kept before notes were. */
  note?: string;
}

/** Less than the server's pause: what a closed tab takes with it is a few letters. */
const pauseMs = 300;
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

interface Typed {
  state: FormState;
  note: string;
}

/** Whether it could be written: not in a browser whose storage is full or forbidden. */
function put(key: string, { state, note }: Typed): boolean {
  const { content, saved, number, savedAt, savedBy } = state;
  const at = new Date().toISOString();
  try {
    const kept = { at, number, savedAt, savedBy, content, saved, note };
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser without storage keeps nothing.
  }
}

/** Writes what the server lacks under a key: after a pause, when the page hides, and when the editor goes. */
function useKeeping(key: RefObject<string>, typed: Typed, unsent: boolean) {
  const latest = useRef({ typed, unsent });
  latest.current = { typed, unsent };
  const { state, note } = typed;

  useEffect(() => {
    if (!unsent) return drop(key.current);
    const keep = () => put(key.current, { state, note });
    const timer = setTimeout(keep, pauseMs);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keep);
    };
  }, [key, state, note, unsent]);

  // The editor gives way to reading when somebody else sends the draft to review.
  useEffect(() => {
    return () => {
      if (latest.current.unsent) put(key.current, latest.current.typed);
    };
  }, [key]);

  /** Whether everything typed is on the server or, now, in this browser. */
  return () => !latest.current.unsent || put(key.current, latest.current.typed);
}

/**
 * Keeps in this browser what the server does not have yet, for a week or until it has it, and finds what an earlier
 * visit left. Each visit writes under its own key, so that it never overwrites what another one left.
 */
export function useKeptText(owner: string, typed: Typed, unsent: boolean) {
  const prefix = `${everyText}${owner}`;
  const [offered, setOffered] = useState<KeptText | null>(null);
  const own = useRef("");
  const opened = useRef(typed.state.content);

  useEffect(() => {
    own.current = `${prefix}:${newKey()}`;
    const [kept] = keptUnder(`${prefix}:`);
    const isSaved = kept && sameContent(kept.content, opened.current);
    if (isSaved) drop(kept.key);
    setOffered(kept && !isSaved ? kept : null);
  }, [prefix]);
  const keepNow = useKeeping(own, typed, unsent);

  return {
    offered,
    keepNow,
    settle: () => {
      if (offered) drop(offered.key);
      setOffered(null);
    },
  };
}
