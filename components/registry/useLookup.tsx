import { useCallback, useEffect, useRef, useState } from "react";
import type { ActionResult } from "#lib/platform/action";
import type { LookupResult } from "#lib/registry/schema";

export type Find = (text: string) => Promise<ActionResult<LookupResult[]>>;

/** What is known about the text last asked for; older results stay while newer ones are sought. */
export interface Lookup {
  state: "idle" | "searching" | "found" | "failed";
  text: string;
  results: LookupResult[];
  message: string;
}

const idle: Lookup = { state: "idle", text: "", results: [], message: "" };
const unreachable = "No se pudo buscar. Revise su conexión; lo que escribió se conserva.";
const pauseMs = 180;

async function answerTo(find: Find, text: string): Promise<Lookup> {
  try {
    const answer = await find(text);
    if (answer.ok) return { ...idle, state: "found", text, results: answer.value };
    return { ...idle, state: "failed", text, message: answer.refusal.message };
  } catch {
    return { ...idle, state: "failed", text, message: unreachable };
  }
}

/** Looks up what is typed, after a short pause; answers to older texts are dropped. */
export function useLookup(find: Find): { lookup: Lookup; ask: (text: string) => void } {
  const [lookup, setLookup] = useState(idle);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const drop = useCallback(() => {
    turn.current += 1;
    clearTimeout(timer.current);
  }, []);
  useEffect(() => drop, [drop]);

  function ask(text: string): void {
    drop();
    setLookup((before) => (text.trim() ? { ...before, state: "searching", text } : idle));
    if (!text.trim()) return;
    const mine = turn.current;
    timer.current = setTimeout(async () => {
      const answer = await answerTo(find, text);
      if (mine === turn.current) setLookup(answer);
    }, pauseMs);
  }

  return { lookup, ask };
}
