"use client";

import { useRef, useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { CheckField, SelectField, TextAreaField, TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { useTypedEarly } from "#components/ui/useTypedEarly";
import { describeFile } from "#lib/media/actions";
import { altFault } from "#lib/media/altText";
import { folderPaths } from "#lib/media/folderPaths";
import type { Folder, MediaDetail } from "#lib/media/queries/library";
import { longestAlt, longestCaption } from "#lib/media/schema";

interface Props {
  file: MediaDetail;
  folders: Folder[];
}

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

function read(id: string, form: FormData) {
  return {
    id,
    title: text(form, "title"),
    alt: text(form, "alt"),
    decorative: form.get("decorative") === "si",
    caption: text(form, "caption"),
    credit: text(form, "credit"),
    tags: text(form, "tags").split(","),
    folderId: text(form, "folderId") || null,
  };
}

/** The alternative text of a photo, with advice while it is written, or that it only decorates. */
function AltFields({ file, error }: { file: MediaDetail; error: string | undefined }) {
  const [alt, setAlt] = useState(file.alt);
  const [decorative, setDecorative] = useState(file.decorative);
  const fault = alt ? altFault({ alt, decorative, caption: file.caption }) : null;
  return (
    <>
      {!decorative && (
        <TextAreaField
          name="alt"
          label="Texto alternativo"
          help="Qué se ve, para quien no puede verla: «Seis delegadas firman el acta en la oficina de Juliaca»."
          maxLength={longestAlt}
          value={alt}
          error={error ?? fault ?? undefined}
          onChange={(event) => setAlt(event.target.value)}
        />
      )}
      <CheckField
        name="decorative"
        value="si"
        label="Es decorativa: no agrega nada a lo que dice el texto."
        checked={decorative}
        onChange={(event) => setDecorative(event.target.checked)}
      />
    </>
  );
}

/** What a file is: its title and everything by which it is found, shown and understood. */
export function DescribeForm({ file, folders }: Props) {
  const { message, fields, value, pending, submit } = useSubmission((form) =>
    describeFile(read(file.id, form)),
  );
  const form = useRef<HTMLFormElement>(null);
  useTypedEarly(form);
  const shelves = folderPaths(folders).map(({ id, path }) => ({ value: id, label: path }));
  return (
    <section className="hoja" aria-labelledby="descripcion-titulo">
      <h2 id="descripcion-titulo">Descripción</h2>
      <form ref={form} action={submit} className="hueco">
        <AnswerNote message={message} />
        <TextField
          name="title"
          label="Título"
          help="Para encontrarlo. En los documentos también lo leen los socios."
          maxLength={160}
          defaultValue={file.title}
          error={fields.title}
        />
        {file.sort === "image" && <AltFields file={file} error={fields.alt} />}
        <TextField
          name="caption"
          label="Pie"
          help="Qué, quiénes, dónde y cuándo. Se puede cambiar en cada publicación."
          maxLength={longestCaption}
          defaultValue={file.caption}
          error={fields.caption}
        />
        <TextField
          name="credit"
          label="Crédito"
          help="Quién tomó la foto o preparó el documento."
          maxLength={120}
          defaultValue={file.credit}
          error={fields.credit}
        />
        <TextField
          name="tags"
          label="Etiquetas"
          help="Separadas por comas."
          defaultValue={file.tags.join(", ")}
          error={fields.tags}
        />
        <SelectField
          name="folderId"
          label="Carpeta"
          options={[{ value: "", label: "Ninguna" }, ...shelves]}
          defaultValue={file.folderId ?? ""}
          error={fields.folderId}
        />
        <Button type="submit" variant="primary" disabled={pending}>
          Guardar la descripción
        </Button>
        {value && !pending && <Note tone="ok" title="Se guardó la descripción." live />}
      </form>
    </section>
  );
}
