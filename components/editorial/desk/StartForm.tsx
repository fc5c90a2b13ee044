"use client";

import { type FormEvent, useRef, useState } from "react";
import { TypeChoice } from "#components/editorial/desk/TypeChoice";
import { kindTexts } from "#components/editorial/kindTexts";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { useTypedEarly } from "#components/ui/useTypedEarly";
import { create } from "#lib/editorial/actions";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { KindName } from "#lib/editorial/schema";

const missingTitle = "Escriba un título. Después puede cambiarlo.";

interface Props {
  kind: KindName;
  /** The type that comes chosen, if any. */
  asked: string | null;
}

/** The first two facts of a publication. Nothing is created until they are sent. */
export function StartForm({ kind, asked }: Props) {
  const { typeQuestion, titleHelp } = kindTexts[kind];
  const command = useCommand();
  const form = useRef<HTMLFormElement>(null);
  useTypedEarly(form);
  const [title, setTitle] = useState("");
  const [type, setType] = useState(asked);
  const [error, setError] = useState<string>();

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!title.trim()) return setError(missingTitle);
    const content = { title, type };
    const outcome = await command.run("create", () => create({ kind, content }));
    if (outcome.ok) window.location.assign(editorAddress(outcome.value.publicationId));
    else setError(outcome.trouble.fields.title);
  }

  return (
    <form className="inicio-escritura" ref={form} onSubmit={start} noValidate>
      {command.trouble && <Note tone="peligro" title={command.trouble.message} live />}
      <TextField
        name="titulo"
        label="Título"
        help={titleHelp}
        error={error}
        value={title}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <TypeChoice kind={kind} question={typeQuestion} chosen={type} onChoose={setType} />
      <p className="acciones mt-6">
        <Button variant="primary" type="submit" disabled={command.pending}>
          Empezar a escribir
        </Button>
      </p>
      <p className="chico gris mt-3">
        Se guardará como borrador: solo lo ve quien trabaja en el panel.
      </p>
    </form>
  );
}
