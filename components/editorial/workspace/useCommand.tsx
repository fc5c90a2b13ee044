"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ActionRefusal, ActionResult } from "#lib/platform/action";

/** Why something was not done; "unreachable" when no answer came back at all. */
export interface Trouble extends Omit<ActionRefusal, "code"> {
  code: ActionRefusal["code"] | "unreachable";
}

const unreachable: Trouble = {
  code: "unreachable",
  message:
    "No hubo respuesta del servidor: puede ser su conexión. Lo que escribió sigue aquí y se guardó también en este equipo.",
  fields: {},
};

async function attempt<Value>(call: () => Promise<ActionResult<Value>>) {
  try {
    const result = await call();
    return result.ok ? result : { ok: false as const, trouble: result.refusal as Trouble };
  } catch {
    return { ok: false as const, trouble: unreachable };
  }
}

/** What became of a command: its value, or why not. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

/** Runs one command at a time and reads the page anew when the publication has changed. */
export function useCommand() {
  const router = useRouter();
  const [pending, setPending] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function run<Value>(
    name: string,
    call: () => Promise<ActionResult<Value>>,
  ): Promise<Outcome<Value>> {
    setPending(name);
    setTrouble(null);
    const result = await attempt(call);
    setPending(null);
    if (!result.ok) setTrouble(result.trouble);
    if (result.ok || result.trouble.code === "conflict") router.refresh();
    return result;
  }

  return { pending, trouble, run, dismiss: () => setTrouble(null) };
}
export type Command = ReturnType<typeof useCommand>;
