"use client";

import { EntryComments } from "#components/comments/EntryComments";
import { useField } from "#components/editorial/form/FormContext";
import type { EntryProps } from "#components/editorial/form/TextEntry";
import { Field } from "#components/ui/Field";

/** A clock time; the browser's own control knows how people write it on their device. */
export function TimeEntry({ path, label, help }: EntryProps) {
  const { id, value, error, set } = useField<string | null>(path);
  return (
    <Field
      id={id}
      label={label}
      help={help}
      error={error}
      aside={<EntryComments path={path} label={label} />}
    >
      {(control) => (
        <input
          {...control}
          type="time"
          value={value ?? ""}
          onChange={(event) => set(event.target.value || null)}
        />
      )}
    </Field>
  );
}
