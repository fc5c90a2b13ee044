"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { askForPassword } from "#lib/accounts/actions/own";
import type { RecoveryAnswer } from "#lib/accounts/schema";
import type { FormWords } from "#lib/accounts/wording";

const untouched: RecoveryAnswer = { message: "", fields: {}, identifier: "" };

/** Asks for a link by mail; works without a script. */
export function RecoveryForm({ words }: { words: FormWords }) {
  const [{ message, fields, identifier }, send, pending] = useActionState(
    askForPassword,
    untouched,
  );
  return (
    <form action={send} noValidate className="hueco">
      <AnswerNote message={message} />
      <TextField
        label={words.identifier}
        name="identifier"
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={identifier}
        error={fields.identifier}
      />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? words.asking : words.ask}
      </Button>
    </form>
  );
}
