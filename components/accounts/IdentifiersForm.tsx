"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { setIdentifiers } from "#lib/accounts/actions/administer";
import type { AccountDetails } from "#lib/accounts/queries";

type Props = Pick<AccountDetails, "id" | "email" | "memberNumber">;

/** The e-mail and the member number with which somebody signs in. */
export function IdentifiersForm({ id, email, memberNumber }: Props) {
  const { pending, message, fields, value, sent, submit } = useSubmission(async (form) => {
    const read = (name: string) => String(form.get(name) ?? "");
    const typed = { email: read("email"), memberNumber: read("memberNumber") };
    const result = await setIdentifiers({ accountId: id, ...typed });
    return result.ok ? { ok: true as const, value: true } : result;
  });
  const isAboutFields = Object.keys(fields).length > 0;
  return (
    <form action={submit} noValidate className="hueco">
      <AnswerNote message={isAboutFields ? "" : message} />
      {value && (
        <Note tone="ok" title="Guardado." live>
          Con esto ingresa desde ahora.
        </Note>
      )}
      <TextField
        label="Correo"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={sent("email") ?? email ?? ""}
        error={fields.email}
      />
      <TextField
        label="Número de socio"
        help="Los ceros de adelante no hacen diferencia. Déjelo vacío si no es socio."
        name="memberNumber"
        autoComplete="off"
        defaultValue={sent("memberNumber") ?? memberNumber ?? ""}
        error={fields.memberNumber}
      />
      <Button type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar con qué ingresa"}
      </Button>
    </form>
  );
}
