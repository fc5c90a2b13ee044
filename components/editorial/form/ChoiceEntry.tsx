"use client";

import { EntryField, type EntryProps } from "#components/editorial/form/EntryField";

interface Props extends EntryProps {
  labels: Readonly<Record<string, string>>;
  /** The words for "none chosen yet"; without them, one is always chosen. */
  none?: string;
}

/** One of a short list of values. */
export function ChoiceEntry({ labels, none, ...entry }: Props) {
  return (
    <EntryField<string | null> {...entry}>
      {(control, value, set) => (
        <select
          {...control}
          value={value ?? ""}
          onChange={(event) => set(event.target.value || null)}
        >
          {none && <option value="">{none}</option>}
          {Object.entries(labels).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </EntryField>
  );
}
