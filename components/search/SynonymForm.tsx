"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { addSynonym } from "#lib/search/actions";

const send = (form: FormData) => {
  const read = (name: string) => String(form.get(name) ?? "");
  return addSynonym({ word: read("word"), other: read("other") });
};

/** Makes two words one for the searches of the portal. */
export function SynonymForm() {
  const { pending, message, fields, value, sent, submit } = useSubmission(send);
  const kept = (name: string) => (value ? "" : sent(name));
  return (
    <form action={submit} noValidate className="hueco" key={value?.id}>
      <AnswerNote message={message} />
      <div className="par">
        <TextField
          label="Quien busca"
          help="Una palabra, una sigla o un nombre de cuatro palabras como máximo."
          name="word"
          maxLength={60}
          defaultValue={kept("word")}
          error={fields.word}
        />
        <TextField
          label="También encuentra"
          help="Y al revés: quien busca esto encuentra lo primero."
          name="other"
          maxLength={60}
          defaultValue={kept("other")}
          error={fields.other}
        />
      </div>
      {value && (
        <Note tone="ok" title="Agregado." live>
          Las búsquedas ya lo toman en cuenta.
        </Note>
      )}
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Agregando…" : "Agregar"}
      </Button>
    </form>
  );
}
