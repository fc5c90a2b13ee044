"use client";

import { RecordForm } from "#components/registry/RecordForm";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { useRecordForm } from "#components/registry/useRecordForm";
import { CheckField, TextField } from "#components/ui/Field";
import { changeOffice, createOffice, findPlaces } from "#lib/registry/actions";
import { linkedId } from "#lib/registry/linked";

export interface OfficeFields {
  name: string;
  place: RegistryValue;
  open: boolean;
}

interface Props {
  /** Null for a new one. */
  id: string | null;
  initial: OfficeFields;
  onDone(): void;
}

function saveOffice(id: string | null, { name, place, open }: OfficeFields) {
  const input = { name, placeId: linkedId(place) };
  return id ? changeOffice({ id, ...input, open }) : createOffice(input);
}

/** The record of an office of our own cooperative. */
export function OfficeForm({ id, initial, onDone }: Props) {
  const form = useRecordForm({
    initial,
    save: (fields: OfficeFields) => saveOffice(id, fields),
    onSaved: onDone,
  });
  const { fields, set } = form;
  return (
    <RecordForm
      form={form}
      verb={id ? "Guardar los cambios" : "Agregar la oficina"}
      cancel={{ words: id ? "No cambiar nada" : "No agregarla", close: onDone }}
    >
      <TextField
        label="Nombre"
        help="Sin la palabra «oficina»: «Juliaca»."
        {...form.text("name")}
      />
      <RegistryCombobox
        label="Lugar"
        help="Distrito, provincia o departamento. Puede quedar en blanco."
        freeText={false}
        find={findPlaces}
        value={fields.place}
        onChange={(place) => set({ place })}
        error={form.errorOf("placeId")}
      />
      {id && (
        <CheckField
          label="Atiende al público"
          checked={fields.open}
          onChange={(event) => set({ open: event.target.checked })}
        />
      )}
    </RecordForm>
  );
}
