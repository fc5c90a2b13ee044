"use client";

import { EntryComments } from "#components/comments/EntryComments";
import { useField } from "#components/editorial/form/FormContext";
import type { EntryProps } from "#components/editorial/form/TextEntry";
import { Field } from "#components/ui/Field";

const mostDigits = 5;

function readCount(text: string): number | null {
  const digits = text.replace(/\D/g, "").slice(0, mostDigits);
  return digits === "" ? null : Number(digits);
}

/** A whole number; empty means that it is not known, which is not zero. */
export function CountEntry({ path, label, help }: EntryProps) {
  const { id, value, error, set } = useField<number | null>(path);
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
          inputMode="numeric"
          autoComplete="off"
          value={value ?? ""}
          onChange={(event) => set(readCount(event.target.value))}
        />
      )}
    </Field>
  );
}
