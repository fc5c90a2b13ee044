"use client";

import { type FormEvent, useState } from "react";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { addVariant, ignoreWords } from "#lib/intake/actions";
import { findPeople } from "#lib/registry/actions";

const nobody: RegistryValue = { id: null, name: "" };

/** Teaches another way to write a person of the directory. */
export function VariantForm() {
  const command = useCommand();
  const [term, setTerm] = useState("");
  const [person, setPerson] = useState(nobody);
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const outcome = await command.run("add", () => addVariant({ term, personId: person.id ?? "" }));
    if (!outcome.ok) return;
    setTerm("");
    setPerson(nobody);
  }
  const { trouble } = command;
  return (
    <form onSubmit={send} noValidate>
      {trouble && Object.keys(trouble.fields).length === 0 && (
        <Note tone="peligro" title={trouble.message} live />
      )}
      <div className="par">
        <TextField
          name="variante"
          label="Se escribe"
          help="Como aparece en los documentos."
          error={trouble?.fields.term}
          value={term}
          autoComplete="off"
          onChange={(event) => setTerm(event.target.value)}
        />
        <RegistryCombobox
          label="Es"
          help="Persona del directorio."
          value={person}
          freeText={false}
          find={(text) => findPeople(text)}
          error={trouble?.fields.personId}
          onChange={setPerson}
        />
      </div>
      <Button className="mt-3" type="submit" disabled={command.pending}>
        Agregar
      </Button>
    </form>
  );
}

/** Teaches that some words are no name. */
export function IgnoreForm() {
  const command = useCommand();
  const [term, setTerm] = useState("");
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const outcome = await command.run("add", () => ignoreWords({ term }));
    if (outcome.ok) setTerm("");
  }
  return (
    <form onSubmit={send} noValidate>
      <TextField
        name="palabras"
        label="No es un nombre"
        help="La lectura no volverá a proponer estas palabras como persona, organización ni lugar."
        error={command.trouble?.fields.term ?? command.trouble?.message}
        value={term}
        autoComplete="off"
        onChange={(event) => setTerm(event.target.value)}
      />
      <Button className="mt-3" type="submit" disabled={command.pending}>
        No proponer
      </Button>
    </form>
  );
}
