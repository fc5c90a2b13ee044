"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { attempt, type Outcome, type Trouble } from "#components/editorial/workspace/useCommand";
import type { Draft } from "#components/editorial/workspace/useDraft";
import { keep } from "#lib/editorial/actions";
import { sameContent } from "#lib/editorial/form/comparison";
import { keepDelay } from "#lib/editorial/form/keepPace";
import type { OwnCopy } from "#lib/editorial/queries/kept";

interface Typed {
  content: object;
  note: string;
}

/** What the server has of what is typed. */
interface Held extends Typed {
  /** Since when, as an ISO instant; null while it is a version and nothing more. */
  keptAt: string | null;
}

interface Writing {
  publicationId: string;
  draft: Draft;
  copy: OwnCopy | null;
  /** A command is under way, which saves everything by itself. */
  paused: boolean;
}

const sameTyped = (a: Typed, b: Typed) => a.note === b.note && sameContent(a.content, b.content);

function heldAtFirst({ draft, copy }: Writing): Held {
  const keptAt = copy ? new Date(copy.at).toISOString() : null;
  return { content: copy?.content ?? draft.state.content, note: draft.note, keptAt };
}

/** What stops a text from reaching the server, and since how many attempts. */
function useFailures() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const failures = useRef(0);
  const retryAt = useRef(0);
  const refused = useRef<Typed | null>(null);

  function note(problem: Trouble | null, sent: Typed): void {
    const isFinal = problem && ["invalid", "forbidden", "not_found"].includes(problem.code);
    refused.current = isFinal ? sent : null;
    failures.current = problem && !isFinal ? failures.current + 1 : 0;
    retryAt.current =
      Date.now() + (failures.current && keepDelay({ waited: 0, failures: failures.current }));
    setTrouble(problem);
  }
  return { trouble, failures, retryAt, refused, note };
}
type Failures = ReturnType<typeof useFailures>;

/** Tries again as soon as the connection or the person comes back. */
function useComingBack(failing: boolean, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!failing) return;
    const retry = () => document.visibilityState === "visible" && latest.current();
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    document.addEventListener("visibilitychange", retry);
    return () => {
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
      document.removeEventListener("visibilitychange", retry);
    };
  }, [failing]);
}

/** Milliseconds until the next attempt. */
function waitOf(since: number, { failures, retryAt }: Failures): number {
  if (failures.current > 0) return Math.max(0, retryAt.current - Date.now());
  return keepDelay({ waited: Date.now() - since, failures: 0 });
}

/** Sends what is typed, one at a time, and remembers what the server has. */
function useSending({ publicationId, draft, copy, paused }: Writing) {
  const router = useRouter();
  const [held, setHeld] = useState(() => heldAtFirst({ publicationId, draft, copy, paused }));
  const [sending, setSending] = useState(false);
  const failing = useFailures();
  const flight = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef({ content: draft.state.content, note: draft.note, state: draft.state });
  latest.current = { content: draft.state.content, note: draft.note, state: draft.state };

  function settle(sent: Typed, outcome: Outcome<{ at: Date; draftNumber: number }>): void {
    setSending(false);
    failing.note(outcome.ok ? null : outcome.trouble, sent);
    if (!outcome.ok) return;
    setHeld({ ...sent, keptAt: new Date(outcome.value.at).toISOString() });
    if (outcome.value.draftNumber > latest.current.state.number) router.refresh();
  }
  function send(): void {
    const { content, note, state } = latest.current;
    const input = { publicationId, basedOn: state.number, content, note };
    setSending(true);
    flight.current = attempt(() => keep(input)).then((outcome) => {
      if (outcome.ok) draft.keptContent.current = content;
      settle({ content, note }, outcome);
    });
  }
  return { held, setHeld, sending, send, flight, failing };
}

/**
 * Keeps what is typed on the server without making versions: soon after each pause, never twice at once, and again
 * after growing pauses while there is no answer.
 */
export function useAutosave(writing: Writing) {
  const { draft, paused } = writing;
  const { held, setHeld, sending, send, flight, failing } = useSending(writing);
  const typed = { content: draft.state.content, note: draft.note };
  const isVersion = !draft.dirty && draft.note === draft.savedNote;
  const unsent = !sameTyped(held, typed) && !(isVersion && held.keptAt === null);
  const since = useRef<number | null>(null);
  const isRefused = failing.refused.current !== null && sameTyped(failing.refused.current, typed);
  const waits = unsent && !sending && !paused && !isRefused;

  // Every change of what is typed starts the pause again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `send` reads what is newest by itself
  useEffect(() => {
    if (!unsent) since.current = null;
    if (!waits) return;
    since.current ??= Date.now();
    const timer = setTimeout(
      () => {
        since.current = null;
        send();
      },
      waitOf(since.current, failing),
    );
    return () => clearTimeout(timer);
  }, [draft.state.content, draft.note, unsent, waits, failing.trouble]);
  useComingBack(waits && failing.trouble !== null, send);

  return {
    ...{ unsent, keptAt: held.keptAt, trouble: unsent ? failing.trouble : null },
    /** Resolves when nothing is on its way. */
    landed: () => flight.current,
    /** A version now holds what was typed. */
    saved: (content: object, note: string) => setHeld({ content, note, keptAt: null }),
  };
}
export type Autosave = ReturnType<typeof useAutosave>;
