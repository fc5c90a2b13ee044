"use client";

import { useActionState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { signIn } from "#lib/accounts/actions/own";
import type { SignInAnswer } from "#lib/accounts/schema";

const untouched: SignInAnswer = { message: "", fields: {}, identifier: "", remember: false };

/** The sign-in form. Without a script the browser posts it and the page comes back with the answer. */
export function SignInForm({ returnPath }: { returnPath: string | null }) {
  const [answer, send, pending] = useActionState(signIn, untouched);
  return (
    <form action={send} noValidate className="hueco">
      <div className={answer.message && "mb-6"}>
        <AnswerNote message={answer.message} />
      </div>
      {returnPath && <input type="hidden" name="volver" value={returnPath} />}
      <TextField
        label="Correo o número de socio"
        name="identifier"
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={answer.identifier}
        error={answer.fields.identifier}
      />
      <TextField
        label="Contraseña"
        name="password"
        type="password"
        autoComplete="current-password"
        error={answer.fields.password}
      />
      <CheckField
        key={String(answer.remember)}
        label="Este equipo es mío. Mantener la sesión abierta 30 días"
        name="remember"
        defaultChecked={answer.remember}
      />
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Ingresando…" : "Ingresar"}
      </Button>
    </form>
  );
}
