"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { NewPasswordFields } from "#components/accounts/NewPasswordFields";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { changePassword } from "#lib/accounts/actions/own";
import type { FormAnswer } from "#lib/accounts/schema";
import type { FormWords } from "#lib/accounts/wording";

const untouched: FormAnswer = { message: "", fields: {} };

interface Props {
  /** Helps the browser's password store to know whose password it is. */
  identifier: string;
  provisional: boolean;
  returnPath: string | null;
  words: FormWords;
}

/** Changes one's own password; works without a script. */
export function ChangePasswordForm({ identifier, provisional, returnPath, words }: Props) {
  const [{ message, fields }, send, pending] = useActionState(changePassword, untouched);
  const isAboutFields = Object.keys(fields).length > 0;
  return (
    <form action={send} noValidate className="hueco">
      <AnswerNote message={isAboutFields ? "" : message} />
      {returnPath && <input type="hidden" name="volver" value={returnPath} />}
      <input type="text" value={identifier} autoComplete="username" readOnly hidden />
      <TextField
        label={provisional ? words.provisional : words.current}
        name="current"
        type="password"
        autoComplete="current-password"
        error={fields.current}
      />
      <NewPasswordFields fields={fields} words={words} />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? words.changing : words.change}
      </Button>
    </form>
  );
}
