"use client";

import { OwnerSelect } from "#components/editorial/care/ownerChoice";
import { DateField } from "#components/editorial/form/DateField";
import { trashDays } from "#lib/editorial/care";
import type { OwnerOptions } from "#lib/editorial/queries/care";
import type { BulkAction } from "#lib/editorial/schema/bulk";

/** What some actions need besides the publications. */
export interface BulkValues {
  owner: string;
  dueOn: string | null;
  reviewOn: string | null;
}
export const emptyValues: BulkValues = { owner: "", dueOn: null, reviewOn: null };

interface Props {
  action: BulkAction;
  values: BulkValues;
  options: OwnerOptions | null;
  errors: Record<string, string>;
  onChange(values: BulkValues): void;
}

const emptyDay = "Día, mes y año: 29/11/2026. Vacía, quita la que tengan.";

/** The field of the action that is being planned, if it has one; for the trash, until when it gives back. */
export function BulkFields({ action, values, options, errors, onChange }: Props) {
  const set = (change: Partial<BulkValues>) => onChange({ ...values, ...change });
  if (action === "assignOwner" && options)
    return (
      <OwnerSelect
        id="varias-responsable"
        options={options}
        value={values.owner}
        error={errors.owner}
        onChange={(owner) => set({ owner })}
      />
    );
  if (action === "setDue")
    return (
      <DateField
        id="varias-limite"
        label="Fecha límite"
        help={emptyDay}
        value={values.dueOn}
        error={errors.dueOn}
        onChange={(dueOn) => set({ dueOn })}
      />
    );
  if (action === "trash")
    return (
      <p className="mt-4">
        Una cuenta de Edición puede recuperarlas de la papelera durante {trashDays} días; después ya
        no.
      </p>
    );
  if (action !== "setReview") return null;
  return (
    <DateField
      id="varias-revision"
      label="Próxima revisión"
      help={emptyDay}
      value={values.reviewOn}
      error={errors.reviewOn}
      onChange={(reviewOn) => set({ reviewOn })}
    />
  );
}
