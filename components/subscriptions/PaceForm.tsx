"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { changePace } from "#lib/subscriptions/actions";
import { mostPerMinute } from "#lib/subscriptions/schema";

/** How many mails to subscribers leave in a minute: as many as the mail service takes. */
export function PaceForm({ perMinute }: { perMinute: number }) {
  const { submit, pending, message, fields, sent } = useSubmission((form: FormData) =>
    changePace({ perMinute: Number(form.get("perMinute") || Number.NaN) }),
  );
  const given = sent("perMinute");
  const failed = message !== "" || fields.perMinute !== undefined;
  return (
    <form action={submit} noValidate className="hueco">
      {!fields.perMinute && <AnswerNote message={message} />}
      <TextField
        label="Correos por minuto"
        help="Los que su servicio de correo permite. Con muchos suscriptores, los envíos se reparten."
        name="perMinute"
        type="number"
        inputMode="numeric"
        min={1}
        max={mostPerMinute}
        defaultValue={given ?? String(perMinute)}
        error={fields.perMinute}
      />
      {given !== undefined && !failed && <Note tone="ok" title="Se guardó." live />}
      <Button type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar"}
      </Button>
    </form>
  );
}
