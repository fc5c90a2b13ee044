"use client";

import { useRouter } from "next/navigation";
import { RecordForm } from "#components/registry/RecordForm";
import { useRecordForm } from "#components/registry/useRecordForm";
import { CheckField, TextField } from "#components/ui/Field";
import { changePerson, createPerson } from "#lib/registry/actions";
import { personAddress } from "#lib/registry/address";

interface Props {
  /** Null for a new one. */
  id: string | null;
  initial: { name: string; honorific: string };
}

/** The record of a person: a new one opens its page, an old one stays. */
export function PersonForm({ id, initial }: Props) {
  const router = useRouter();
  const form = useRecordForm({
    initial: { ...initial, namesake: false },
    save: ({ namesake, ...facts }) =>
      id ? changePerson({ id, ...facts }) : createPerson({ ...facts, namesake }),
    onSaved: (saved) => !id && router.push(personAddress(saved.id)),
  });
  return (
    <RecordForm
      form={form}
      verb={id ? "Guardar los cambios" : "Agregar al directorio"}
      existing={personAddress}
      main
    >
      <TextField
        label="Nombre y apellidos"
        help="Como figura en los documentos, sin tratamiento."
        autoComplete="off"
        {...form.text("name")}
      />
      <TextField
        label="Tratamiento"
        help="«Sr.», «Sra.», «Econ.»… Solo si consta; puede quedar en blanco."
        {...form.text("honorific")}
      />
      {form.trouble?.existingId && (
        <CheckField
          label="Es otra persona con el mismo nombre"
          checked={form.fields.namesake}
          onChange={(event) => form.set({ namesake: event.target.checked })}
        />
      )}
    </RecordForm>
  );
}
