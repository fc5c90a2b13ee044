"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { sendTestMail } from "#lib/mail/actions";

/** Sends a mail that only says that mail works. */
export function TestMailForm({ ownAddress }: { ownAddress: string }) {
  const { submit, pending, message, fields, sent } = useSubmission((form: FormData) =>
    sendTestMail({ address: String(form.get("direccion") ?? "") }),
  );
  const given = sent("direccion");
  const isQueued = given !== undefined && message === "";
  return (
    <form action={submit} className="buscador" noValidate>
      <TextField
        name="direccion"
        type="email"
        label="Enviar un correo de prueba a"
        defaultValue={given ?? ownAddress}
        error={fields.address ?? (message || undefined)}
      />
      <Button type="submit" disabled={pending}>
        Enviar la prueba
      </Button>
      {isQueued && <Note tone="ok" live title={`Va en camino a ${given}.`} />}
    </form>
  );
}
