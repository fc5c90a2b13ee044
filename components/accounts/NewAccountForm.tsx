"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { IssuedPassword } from "#components/accounts/IssuedPassword";
import { RoleChoice } from "#components/accounts/RoleChoice";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button, LinkButton } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { createAccount } from "#lib/accounts/actions/administer";
import type { Role } from "#lib/platform/actor";

const send = (form: FormData) =>
  createAccount({
    name: String(form.get("name") ?? ""),
    email: String(form.get("email") ?? ""),
    // What is not a role is refused with the sentence of its field.
    role: String(form.get("role") ?? "") as Role,
  });

/** Creates an account, and then shows its one-time password in the form's place. */
export function NewAccountForm() {
  const { pending, message, fields, value, sent, submit, forget } = useSubmission(send);
  if (value) {
    return (
      <div className="hueco">
        <IssuedPassword {...value} />
        <p className="acciones">
          <LinkButton href="/panel/cuentas">Ver las cuentas</LinkButton>
          <Button variant="plain" onClick={forget}>
            Crear otra cuenta
          </Button>
        </p>
      </div>
    );
  }
  return (
    <form action={submit} noValidate className="hueco">
      <AnswerNote message={message} />
      <TextField
        label="Nombres y apellidos"
        help="Con este nombre firma lo que escriba y apruebe."
        name="name"
        autoComplete="off"
        defaultValue={sent("name")}
        error={fields.name}
      />
      <TextField
        label="Correo"
        help="Con él ingresa. Cada cuenta tiene el suyo."
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={sent("email")}
        error={fields.email}
      />
      <RoleChoice chosen={sent("role")} error={fields.role} />
      <p className="acciones">
        <Button variant="primary" type="submit" disabled={pending}>
          {pending ? "Creando…" : "Crear la cuenta"}
        </Button>
        <LinkButton variant="plain" href="/panel/cuentas">
          No crear
        </LinkButton>
      </p>
    </form>
  );
}
