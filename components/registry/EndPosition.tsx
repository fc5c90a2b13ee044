"use client";

import { DateField } from "#components/editorial/form/DateField";
import { RecordForm } from "#components/registry/RecordForm";
import { useRecordForm } from "#components/registry/useRecordForm";
import { endPosition } from "#lib/registry/actions";

/** Says until which day a post was held. */
export function EndPosition({ id, onDone }: { id: string; onDone(): void }) {
  const form = useRecordForm({
    initial: { heldTo: null as string | null },
    save: ({ heldTo }) => endPosition({ id, heldTo: heldTo ?? "" }),
    onSaved: onDone,
  });
  return (
    <RecordForm
      form={form}
      verb="Anotar el último día"
      cancel={{ words: "No anotarlo", close: onDone }}
    >
      <DateField
        id={form.idOf("heldTo")}
        label="Último día en el cargo"
        value={form.fields.heldTo}
        error={form.errorOf("heldTo")}
        onChange={(heldTo) => form.set({ heldTo })}
      />
    </RecordForm>
  );
}
