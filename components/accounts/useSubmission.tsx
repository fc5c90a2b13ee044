"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { ActionResult } from "#lib/platform/action";

interface Submission<Value> {
  pending: boolean;
  message: string;
  fields: Record<string, string>;
  /** What the last submission gave, until the next one. */
  value: Value | null;
}

const unreachable =
  "No hubo respuesta del servidor. Puede ser su conexión: lo que escribió sigue aquí. Vuelva a intentarlo.";

type Send<Value> = (form: FormData) => Promise<ActionResult<Value>>;

async function answerOf<Value>(send: Send<Value>, form: FormData): Promise<Submission<Value>> {
  const none = { pending: false, message: "", fields: {}, value: null };
  try {
    const result = await send(form);
    if (result.ok) return { ...none, value: result.value };
    const { message, fields } = result.refusal;
    return { ...none, message, fields };
  } catch {
    return { ...none, message: unreachable };
  }
}

/** A form that asks for one action: what is typed stays, and the page is read anew when it is done. */
export function useSubmission<Value>(send: Send<Value>) {
  const router = useRouter();
  const start = { pending: false, message: "", fields: {}, value: null };
  const [state, setState] = useState<Submission<Value>>(start);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (state.pending) return;
    const form = new FormData(event.currentTarget);
    setState({ ...state, pending: true });
    const answer = await answerOf(send, form);
    setState(answer);
    if (answer.message === "") router.refresh();
  }

  return { ...state, onSubmit, forget: () => setState(start) };
}
