"use client";

import { EntryField, type EntryProps } from "#components/editorial/form/EntryField";

/** A clock time; the browser's own control knows how people write it on their device. */
export function TimeEntry(entry: EntryProps) {
  return (
    <EntryField<string | null> {...entry}>
      {(control, value, set) => (
        <input
          {...control}
          type="time"
          value={value ?? ""}
          onChange={(event) => set(event.target.value || null)}
        />
      )}
    </EntryField>
  );
}
