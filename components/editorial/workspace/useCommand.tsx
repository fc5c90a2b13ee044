"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { ActionRefusal, ActionResult } from "#lib/platform/action";

/** Why something was not done; "unreachable" when no answer came back at all. */
export interface Trouble extends Omit<ActionRefusal, "code"> {
  code: ActionRefusal["code"] | "unreachable";
}

const unreachable: Trouble = {
  code: "unreachable",
  message:
    "No hubo respuesta del servidor: puede ser su conexión. Lo que escribió sigue en esta pantalla.",
  fields: {},
};

/** What became of a command: its value, or why not. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

/** Calls an action; no answer is an outcome too. */
export async function attempt<Value>(
  call: () => Promise<ActionResult<Value>>,
): Promise<Outcome<Value>> {
  try {
    const result = await call();
    return result.ok ? result : { ok: false, trouble: result.refusal };
  } catch {
    return { ok: false, trouble: unreachable };
  }
}

/**
 * Runs one command at a time and reads the page anew when the publication has changed; `pending` lasts
 * until the page shows it.
 */
export function useCommand() {
  const router = useRouter();
  const [running, setRunning] = useState<string | null>(null);
  const [refreshing, startRefreshing] = useTransition();
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function run<Value>(
    name: string,
    call: () => Promise<ActionResult<Value>>,
  ): Promise<Outcome<Value>> {
    setRunning(name);
    setTrouble(null);
    const result = await attempt(call);
    setRunning(null);
    if (!result.ok) setTrouble(result.trouble);
    const changed = result.ok || result.trouble.code === "conflict";
    if (changed) startRefreshing(() => router.refresh());
    return result;
  }

  const dismiss = () => setTrouble(null);
  return { running, refreshing, pending: running !== null || refreshing, trouble, run, dismiss };
}
export type Command = ReturnType<typeof useCommand>;
