"use client";

import { useRouter } from "next/navigation";
import { startTransition, useActionState } from "react";
import type { ActionResult } from "#lib/platform/action";

interface Submission<Value> {
  message: string;
  fields: Record<string, string>;
  /** What the last submission gave, until the next one. */
  value: Value | null;
  /** What was sent, to fill the form in again. */
  sent: FormData | null;
}

const unreachable =
  "No hubo respuesta del servidor. Puede ser su conexión: lo que escribió sigue aquí. Vuelva a intentarlo.";

type Send<Value> = (form: FormData) => Promise<ActionResult<Value>>;

const untouched = { message: "", fields: {}, value: null, sent: null };

async function answerOf<Value>(send: Send<Value>, sent: FormData): Promise<Submission<Value>> {
  try {
    const result = await send(sent);
    if (result.ok) return { ...untouched, sent, value: result.value };
    const { message, fields } = result.refusal;
    return { ...untouched, sent, message, fields };
  } catch {
    return { ...untouched, sent, message: unreachable };
  }
}

/**
 * A form that asks for one action: what was typed stays, and the page is read anew when it is done.
 * As a form's `action`, `submit` also keeps what is sent before the page's scripts have arrived.
 */
export function useSubmission<Value>(send: Send<Value>) {
  const router = useRouter();
  async function next(_: Submission<Value>, form: FormData | null): Promise<Submission<Value>> {
    if (form === null) return untouched;
    const answer = await answerOf(send, form);
    if (answer.message === "") router.refresh();
    return answer;
  }
  const [state, submit, pending] = useActionState(next, untouched);
  const forget = () => startTransition(() => submit(null));
  const sent = (name: string) => {
    const value = state.sent?.get(name);
    return typeof value === "string" ? value : undefined;
  };
  return { ...state, sent, pending, submit, forget };
}
