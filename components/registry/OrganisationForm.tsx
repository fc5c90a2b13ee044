"use client";

import { useRouter } from "next/navigation";
import { RecordForm } from "#components/registry/RecordForm";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { useRecordForm } from "#components/registry/useRecordForm";
import { SelectField, TextAreaField, TextField } from "#components/ui/Field";
import { changeOrganisation, createOrganisation, findPlaces } from "#lib/registry/actions";
import { organisationAddress } from "#lib/registry/address";
import { organisationKindLabels } from "#lib/registry/labels";
import { linkedId } from "#lib/registry/linked";
import { type OrganisationKind, organisationKinds } from "#lib/registry/schema";

export interface OrganisationFields {
  name: string;
  kind: OrganisationKind;
  country: string;
  place: RegistryValue;
  about: string;
}

interface Props {
  /** Null for a new one. */
  id: string | null;
  initial: OrganisationFields;
  countries: { value: string; label: string }[];
}

const nowhere: RegistryValue = { id: null, name: "" };
const kinds = organisationKinds.map((value) => ({ value, label: organisationKindLabels[value] }));

function saveOrganisation(id: string | null, { place, ...facts }: OrganisationFields) {
  const input = { ...facts, placeId: linkedId(place) };
  return id ? changeOrganisation({ id, ...input }) : createOrganisation(input);
}

/** The record of an organisation: a new one opens its page, an old one stays. */
export function OrganisationForm({ id, initial, countries }: Props) {
  const router = useRouter();
  const form = useRecordForm({
    initial,
    save: (fields: OrganisationFields) => saveOrganisation(id, fields),
    onSaved: (saved) => !id && router.push(organisationAddress(saved.id)),
  });
  const { fields, set, text } = form;
  return (
    <RecordForm
      form={form}
      verb={id ? "Guardar los cambios" : "Agregar al directorio"}
      existing={organisationAddress}
      main
    >
      <TextField
        label="Nombre"
        help="Como ella misma lo escribe. Las otras maneras de escribirlo se agregan aparte."
        {...text("name")}
      />
      <div className="par">
        <SelectField label="Tipo" options={kinds} {...text("kind")} />
        <SelectField
          label="País"
          options={countries}
          {...text("country")}
          onChange={(event) => set({ country: event.target.value, place: nowhere })}
        />
      </div>
      {fields.country === "PE" && (
        <RegistryCombobox
          label="Lugar"
          help="Departamento, provincia o distrito. Puede quedar en blanco."
          freeText={false}
          find={findPlaces}
          value={fields.place}
          onChange={(place) => set({ place })}
          error={form.errorOf("placeId")}
        />
      )}
      <TextAreaField
        label="Qué es o qué hace"
        help="Una o dos frases para quien consulte el directorio."
        {...text("about")}
      />
    </RecordForm>
  );
}
