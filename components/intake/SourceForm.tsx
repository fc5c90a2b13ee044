"use client";

import { type FormEvent, useRef } from "react";
import { DateField } from "#components/editorial/form/DateField";
import { FileDrop } from "#components/intake/FileDrop";
import type { ReadingDesk } from "#components/intake/useReading";
import { Button } from "#components/ui/Button";
import { TextAreaField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { useTypedEarly } from "#components/ui/useTypedEarly";

/** The report as it is written, pasted or brought in a file. Nothing is read until it is sent. */
export function SourceForm({ work }: { work: ReadingDesk }) {
  const { desk, trouble, pending, write } = work;
  const form = useRef<HTMLFormElement>(null);
  useTypedEarly(form);
  function send(event: FormEvent): void {
    event.preventDefault();
    void work.read();
  }
  return (
    <form ref={form} className="relato-nuevo" onSubmit={send} noValidate>
      {trouble && !trouble.fields.text && <Note tone="peligro" title={trouble.message} live />}
      <TextAreaField
        name="relato"
        label="Relato"
        help="Pegue el informe como está escrito: de un documento, un correo o un chat. Lo que escriba aquí se guarda en este equipo hasta que cree el borrador."
        error={trouble?.fields.text}
        rows={14}
        value={desk.text}
        onChange={(event) => write({ text: event.target.value, file: "" })}
      />
      <FileDrop
        onText={(text, file, writtenOn) => write({ text, file, ...(writtenOn && { writtenOn }) })}
      />
      <div className="max-w-[24rem]">
        <DateField
          id="escrito-el"
          label="¿Qué día se escribió? (si lo sabe)"
          help="Sirve para «ayer», «este viernes» y las fechas sin año. Así: 29/11/2009."
          error={trouble?.fields.writtenOn}
          value={desk.writtenOn}
          onChange={(writtenOn) => write({ writtenOn })}
        />
      </div>
      <p className="acciones mt-6">
        <Button variant="primary" type="submit" disabled={pending}>
          {pending ? "Leyendo…" : "Leer el relato"}
        </Button>
      </p>
      <p className="chico gris mt-3">
        El relato se lee en este portal: no se envía a ningún otro servicio.
      </p>
    </form>
  );
}
