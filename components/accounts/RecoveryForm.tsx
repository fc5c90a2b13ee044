"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { askForPassword } from "#lib/accounts/actions/own";
import type { RecoveryAnswer } from "#lib/accounts/schema";

const untouched: RecoveryAnswer = { message: "", fields: {}, identifier: "" };

/** Asks for a link by mail; works without a script. */
export function RecoveryForm() {
  const [{ message, fields, identifier }, send, pending] = useActionState(
    askForPassword,
    untouched,
  );
  return (
    <form action={send} noValidate className="hueco">
      <AnswerNote message={message} />
      <TextField
        label="Correo o número de socio"
        name="identifier"
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={identifier}
        error={fields.identifier}
      />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Pidiendo…" : "Enviarme el enlace"}
      </Button>
    </form>
  );
}
