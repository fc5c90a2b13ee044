"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useRef, useState } from "react";
import type { Surroundings } from "#lib/presence/commands";
import { signEvery } from "#lib/presence/schema";

const address = "/api/panel/presencia";
/** Milliseconds after the last key during which somebody is writing. */
const stillWriting = 30_000;

async function sign(publicationId: string, writing: boolean): Promise<Surroundings | null> {
  try {
    const body = JSON.stringify({ publicationId, writing });
    const answer = await fetch(address, { method: "POST", body });
    return answer.ok ? ((await answer.json()) as Surroundings) : null;
  } catch {
    return null;
  }
}

/** Calls `look` now, every so often and when the page is looked at again; `leave` when it is left. */
function watch(look: () => void, leave: () => void): () => void {
  look();
  const timer = setInterval(look, signEvery * 1_000);
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pagehide", leave);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("pagehide", leave);
    leave();
  };
}

/** Whether somebody types here, without drawing anything anew at each key. */
function useTyping(): () => boolean {
  const lastKey = useRef(0);
  useEffect(() => {
    const typed = () => {
      lastKey.current = Date.now();
    };
    document.addEventListener("input", typed);
    return () => document.removeEventListener("input", typed);
  }, []);
  return () => Date.now() - lastKey.current < stillWriting;
}

/** Says that this publication is open here, and asks who else has it open and what is new in it. */
export function usePresence(publicationId: string): Surroundings | null {
  const [around, setAround] = useState<Surroundings | null>(null);
  const isTyping = useRef(useTyping()).current;
  const talk = useRef<string | null>(null);
  const router = useRouter();

  useEffect(() => {
    let open = true;
    async function look(): Promise<void> {
      if (document.visibilityState !== "visible") return;
      const seen = await sign(publicationId, isTyping());
      if (!open || !seen) return;
      setAround(seen);
      const isNews = talk.current !== null && talk.current !== seen.talk;
      talk.current = seen.talk;
      if (isNews) startTransition(() => router.refresh());
    }
    const leave = () => {
      navigator.sendBeacon(address, JSON.stringify({ publicationId, leaving: true }));
    };
    const unwatch = watch(() => void look(), leave);
    return () => {
      open = false;
      unwatch();
    };
  }, [publicationId, router, isTyping]);

  return around;
}
