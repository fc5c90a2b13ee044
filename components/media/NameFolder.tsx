"use client";

import { useRef } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { useTypedEarly } from "#components/ui/useTypedEarly";
import { createFolder, renameFolder } from "#lib/media/actions";
import type { Folder } from "#lib/media/queries/library";

const nameIn = (form: FormData) => String(form.get("carpeta-nombre") ?? "");

interface FormProps {
  label: string;
  verb: string;
  initial: string;
  id: string;
  send: Parameters<typeof useSubmission<unknown>>[0];
}

function NameForm({ label, verb, initial, id, send }: FormProps) {
  const { message, fields, pending, submit, value } = useSubmission(send);
  const form = useRef<HTMLFormElement>(null);
  useTypedEarly(form);
  return (
    <form ref={form} action={submit} key={value ? "hecho" : "nuevo"} className="hueco">
      {!fields.name && <AnswerNote message={message} />}
      <TextField
        id={id}
        name="carpeta-nombre"
        label={label}
        maxLength={80}
        defaultValue={initial}
        error={fields.name}
        autoComplete="off"
      />
      <Button type="submit" disabled={pending}>
        {verb}
      </Button>
    </form>
  );
}

/** A new folder inside the present one, and another name for this one. */
export function NameFolder({ current }: { current: Folder | null }) {
  const parentId = current?.id ?? null;
  return (
    <>
      <details>
        <summary>Nueva carpeta</summary>
        <NameForm
          id="carpeta-nueva"
          label={current ? `Nombre, dentro de «${current.name}»` : "Nombre"}
          verb="Crear la carpeta"
          initial=""
          send={(form) => createFolder({ name: nameIn(form), parentId })}
        />
      </details>
      {current && (
        <details>
          <summary>Cambiar el nombre</summary>
          <NameForm
            id="carpeta-nombre"
            label="Nombre"
            verb="Guardar el nombre"
            initial={current.name}
            send={(form) => renameFolder({ id: current.id, name: nameIn(form) })}
          />
        </details>
      )}
    </>
  );
}
