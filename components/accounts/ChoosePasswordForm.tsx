"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { NewPasswordFields } from "#components/accounts/NewPasswordFields";
import { Button } from "#components/ui/Button";
import { choosePassword } from "#lib/accounts/actions/own";
import type { FormAnswer } from "#lib/accounts/schema";
import type { FormWords } from "#lib/accounts/wording";

const untouched: FormAnswer = { message: "", fields: {} };

interface Props {
  code: string;
  /** Helps the browser's password store to know whose password it is. */
  identifier: string;
  words: FormWords;
}

/** Chooses a password with the code of a link; works without a script. */
export function ChoosePasswordForm({ code, identifier, words }: Props) {
  const [{ message, fields }, send, pending] = useActionState(choosePassword, untouched);
  const isAboutFields = Object.keys(fields).length > 0;
  return (
    <form action={send} noValidate className="hueco">
      <AnswerNote message={isAboutFields ? "" : message} />
      <input type="hidden" name="code" value={code} />
      <input type="text" value={identifier} autoComplete="username" readOnly hidden />
      <NewPasswordFields fields={fields} words={words} />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? words.keeping : words.keep}
      </Button>
    </form>
  );
}
