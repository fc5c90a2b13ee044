"use client";

import { EntryField, type EntryProps } from "#components/editorial/form/EntryField";

const mostDigits = 5;

function readCount(text: string): number | null {
  const digits = text.replace(/\D/g, "").slice(0, mostDigits);
  return digits === "" ? null : Number(digits);
}

/** A whole number; empty means that it is not known, which is not zero. */
export function CountEntry(entry: EntryProps) {
  return (
    <EntryField<number | null> {...entry}>
      {(control, value, set) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={value ?? ""}
          onChange={(event) => set(readCount(event.target.value))}
        />
      )}
    </EntryField>
  );
}
