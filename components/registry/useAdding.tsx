import { useState } from "react";
import type { ActionResult } from "#lib/platform/action";
import type { LookupResult } from "#lib/registry/schema";

export type Create = (name: string) => Promise<ActionResult<LookupResult>>;

const unreachable = "No se pudo agregar. Revise su conexión y vuelva a intentarlo.";

/** Why it was not added, in the words of the field that has to change. */
function problemOf(answer: ActionResult<LookupResult> | null): string {
  if (!answer || answer.ok) return unreachable;
  const { message, fields } = answer.refusal;
  return Object.values(fields)[0] ?? message;
}

/** Adds what was typed to the directory, one at a time. */
export function useAdding(create: Create | undefined, onAdded: (added: LookupResult) => void) {
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState("");

  async function add(name: string): Promise<void> {
    if (!create || adding) return;
    setProblem("");
    setAdding(true);
    const answer = await create(name).catch(() => null);
    setAdding(false);
    if (answer?.ok) onAdded(answer.value);
    else setProblem(problemOf(answer));
  }

  return { adding, problem, add, forget: () => setProblem("") };
}
