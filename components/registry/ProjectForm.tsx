"use client";

import { useRouter } from "next/navigation";
import { DateField } from "#components/editorial/form/DateField";
import { RecordForm } from "#components/registry/RecordForm";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { useRecordForm } from "#components/registry/useRecordForm";
import { TextField } from "#components/ui/Field";
import {
  changeProject,
  createOrganisation,
  createProject,
  findOrganisations,
} from "#lib/registry/actions";
import { projectAddress } from "#lib/registry/address";
import { linkedId } from "#lib/registry/linked";

export interface ProjectFields {
  name: string;
  sponsor: RegistryValue;
  startsOn: string | null;
  endsOn: string | null;
}

interface Props {
  /** Null for a new one. */
  id: string | null;
  initial: ProjectFields;
}

function saveProject(id: string | null, { sponsor, ...facts }: ProjectFields) {
  const input = { ...facts, sponsorId: linkedId(sponsor) };
  return id ? changeProject({ id, ...input }) : createProject(input);
}

/** The record of a project: a new one opens its page, an old one stays. */
export function ProjectForm({ id, initial }: Props) {
  const router = useRouter();
  const form = useRecordForm({
    initial,
    save: (fields: ProjectFields) => saveProject(id, fields),
    onSaved: (saved) => !id && router.push(projectAddress(saved.id)),
  });
  const { fields, set, text, idOf, errorOf } = form;
  const date = (name: "startsOn" | "endsOn") => ({
    ...{ id: idOf(name), value: fields[name], error: errorOf(name) },
    onChange: (value: string | null) => set({ [name]: value }),
  });
  return (
    <RecordForm
      form={form}
      verb={id ? "Guardar los cambios" : "Agregar al directorio"}
      existing={projectAddress}
      main
    >
      <TextField label="Nombre" {...text("name")} />
      <RegistryCombobox
        label="Entidad que lo apoya"
        help="Puede quedar en blanco."
        freeText={false}
        find={findOrganisations}
        create={(name) => createOrganisation({ name })}
        value={fields.sponsor}
        onChange={(sponsor) => set({ sponsor })}
        error={errorOf("sponsorId")}
      />
      <div className="par mt-[1.5rem]">
        <DateField label="Empezó" {...date("startsOn")} />
        <DateField label="Terminó" {...date("endsOn")} />
      </div>
    </RecordForm>
  );
}
