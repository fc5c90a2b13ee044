"use client";

import { DateField } from "#components/editorial/form/DateField";
import { RecordForm } from "#components/registry/RecordForm";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { useRecordForm } from "#components/registry/useRecordForm";
import { CheckField, SelectField, TextField } from "#components/ui/Field";
import type { ActionResult } from "#lib/platform/action";
import { createOrganisation, findOrganisations } from "#lib/registry/actions";
import { linkedId } from "#lib/registry/linked";

export interface PositionFields {
  organisation: RegistryValue;
  officeId: string;
  title: string;
  heldFrom: string | null;
  heldTo: string | null;
  boundsKnown: boolean;
  source: string;
}

/** Our own cooperative with its offices: only its posts may be of an office. */
export interface OwnOffices {
  organisation: RegistryValue;
  offices: { value: string; label: string }[];
}

/** A post as the actions take it; the schema refuses what was not chosen from a list. */
export function heldInput({ organisation, officeId, ...held }: PositionFields) {
  return { ...held, organisationId: linkedId(organisation) ?? "", officeId: officeId || null };
}

interface Props {
  initial: PositionFields;
  own: OwnOffices;
  verb: string;
  save(fields: PositionFields): Promise<ActionResult<unknown>>;
  onSaved(): void;
  cancel: { words: string; close(): void };
}

const bounds = {
  known: "Se sabe desde qué día",
  shown: "Consta en estas fechas; no se sabe desde ni hasta cuándo",
};

/** A post that a person held: where, which one, and on which days. */
export function PositionForm({ initial, own, verb, save, onSaved, cancel }: Props) {
  const form = useRecordForm({ initial, save, onSaved });
  const { fields, set, text, idOf, errorOf } = form;
  const ours = fields.organisation.id !== null && fields.organisation.id === own.organisation.id;
  const date = (name: "heldFrom" | "heldTo") => ({
    ...{ id: idOf(name), value: fields[name], error: errorOf(name) },
    onChange: (value: string | null) => set({ [name]: value }),
  });
  const choice = (known: boolean) => ({
    ...{ type: "radio" as const, name: idOf("bounds"), checked: fields.boundsKnown === known },
    onChange: () => set({ boundsKnown: known }),
  });
  return (
    <RecordForm form={form} verb={verb} cancel={cancel}>
      <TextField
        label="Cargo"
        help="Como se escribe en sus documentos: «Presidenta del Consejo de Administración»."
        {...text("title")}
      />
      <RegistryCombobox
        label="Organización"
        freeText={false}
        find={findOrganisations}
        create={(name) => createOrganisation({ name })}
        value={fields.organisation}
        onChange={(organisation) => set({ organisation, officeId: "" })}
        error={errorOf("organisationId")}
      />
      {ours && (
        <SelectField
          label="Oficina"
          help="Solo si el cargo es de una oficina."
          options={[{ value: "", label: "Ninguna en particular" }, ...own.offices]}
          {...text("officeId")}
        />
      )}
      <fieldset className="campo">
        <legend>Fechas</legend>
        <CheckField label={bounds.known} {...choice(true)} />
        <CheckField label={bounds.shown} {...choice(false)} />
      </fieldset>
      <div className="par">
        <DateField label={fields.boundsKnown ? "Desde" : "Primer día"} {...date("heldFrom")} />
        <DateField
          label={fields.boundsKnown ? "Hasta" : "Último día"}
          help={fields.boundsKnown ? "En blanco si sigue en el cargo." : undefined}
          {...date("heldTo")}
        />
      </div>
      <TextField
        label="Dónde consta"
        help="El acta, el informe o el documento que lo dice."
        {...text("source")}
      />
    </RecordForm>
  );
}
