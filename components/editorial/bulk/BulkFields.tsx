"use client";

import { OwnerSelect } from "#components/editorial/care/ownerChoice";
import { DateField } from "#components/editorial/form/DateField";
import { MinorField } from "#components/editorial/publish/MinorField";
import { trashDays } from "#lib/editorial/care";
import type { OwnerOptions } from "#lib/editorial/queries/care";
import type { BulkAction } from "#lib/editorial/schema/bulk";

/** What some actions need besides the publications. */
export interface BulkValues {
  owner: string;
  dueOn: string | null;
  reviewOn: string | null;
  minor: boolean;
}
/** The owner that nobody chose yet: as the first one offered, one press would take it from all. */
const unchosen = "sin-elegir";
export const emptyValues: BulkValues = {
  owner: unchosen,
  dueOn: null,
  reviewOn: null,
  minor: false,
};

/** What an action needs and nobody said, by field. */
export function missingIn(action: BulkAction, { owner }: BulkValues): Record<string, string> {
  const isMissing = action === "assignOwner" && owner === unchosen;
  return isMissing ? { owner: "Elija quién responderá por ellas, o «Nadie en particular»." } : {};
}

interface Props {
  action: BulkAction;
  values: BulkValues;
  options: OwnerOptions | null;
  errors: Record<string, string>;
  /** How many of the publications, and of how many, subscribers would be told of again. */
  told: { again: number; of: number };
  onChange(values: BulkValues): void;
}

const emptyDay = "Día, mes y año: 29/11/2026. Vacía, quita la que tengan.";

interface Minor extends Pick<Props, "told"> {
  minor: boolean;
  onMinor(minor: boolean): void;
}

/** Offered as for one publication: where something that subscribers were told of is published again. */
function MinorFor({ told: { again, of }, ...field }: Minor) {
  if (again === 0) return null;
  return (
    <div className="mt-4">
      {again < of && (
        <p>
          De las {of}, {again === 1 ? "una ya se avisó" : `${again} ya se avisaron`} antes. Lo que
          marque aquí vale solo para {again === 1 ? "ella" : "ellas"}.
        </p>
      )}
      <MinorField {...field} />
    </div>
  );
}

/** The field of the action that is being planned, if it has one; for the trash, until when it gives back. */
export function BulkFields({ action, values, options, errors, told, onChange }: Props) {
  const set = (change: Partial<BulkValues>) => onChange({ ...values, ...change });
  if (action === "publish")
    return <MinorFor told={told} minor={values.minor} onMinor={(minor) => set({ minor })} />;
  if (action === "assignOwner" && options)
    return (
      <OwnerSelect
        id="varias-responsable"
        options={options}
        value={values.owner}
        other="Elija quién responde"
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
