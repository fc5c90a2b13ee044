"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { CheckField, TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { allowAddress, removeAddress } from "#lib/subscriptions/actions";

const isAllowing = (form: FormData) => form.get("que") === "permitir";

/** For whoever asks by telephone or in person: ends their subscription, or lets them subscribe again. */
export function AddressForm() {
  const { submit, pending, message, fields, sent } = useSubmission((form: FormData) => {
    const input = { address: String(form.get("address") ?? "") };
    return isAllowing(form) ? allowAddress(input) : removeAddress(input);
  });
  const allowed = sent("que") === "permitir";
  const given = sent("address");
  const done = given !== undefined && message === "" && !fields.address;
  return (
    <form action={submit} noValidate className="hueco" key={done ? given : ""}>
      {!fields.address && <AnswerNote message={message} />}
      {done && (
        <Note
          tone="ok"
          live
          title={
            allowed ? "Ya puede suscribirse de nuevo." : "Se dio de baja y se borró el correo."
          }
        />
      )}
      <TextField
        label="Correo de la persona"
        name="address"
        type="email"
        autoComplete="off"
        defaultValue={done ? "" : given}
        error={fields.address}
      />
      <fieldset>
        <legend>Qué pidió</legend>
        <CheckField
          type="radio"
          name="que"
          value="baja"
          label="Darse de baja: se borra su correo"
          defaultChecked={!allowed}
        />
        <CheckField
          type="radio"
          name="que"
          value="permitir"
          label="Poder suscribirse de nuevo, si antes pidió que no le escriban o su correo rebotaba"
          defaultChecked={allowed}
        />
      </fieldset>
      <Button type="submit" disabled={pending}>
        {pending ? "Un momento…" : "Hacer lo que pidió"}
      </Button>
    </form>
  );
}
