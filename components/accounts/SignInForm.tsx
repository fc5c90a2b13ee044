"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { signIn } from "#lib/accounts/actions/own";
import type { SignInAnswer } from "#lib/accounts/schema";
import type { FormWords } from "#lib/accounts/wording";

const untouched: SignInAnswer = { message: "", fields: {}, identifier: "", remember: false };

interface Props {
  returnPath: string | null;
  words: FormWords;
}

/** The sign-in form. Without a script the browser posts it and the page comes back with the answer. */
export function SignInForm({ returnPath, words }: Props) {
  const [answer, send, pending] = useActionState(signIn, untouched);
  return (
    <form action={send} noValidate className="hueco">
      <div className={answer.message && "mb-6"}>
        <AnswerNote message={answer.message} />
      </div>
      {returnPath && <input type="hidden" name="volver" value={returnPath} />}
      <TextField
        label={words.identifier}
        name="identifier"
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={answer.identifier}
        error={answer.fields.identifier}
      />
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        error={answer.fields.password}
      />
      <CheckField
        key={String(answer.remember)}
        label={words.remember}
        name="remember"
        defaultChecked={answer.remember}
      />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? words.signingIn : words.signIn}
      </Button>
    </form>
  );
}
