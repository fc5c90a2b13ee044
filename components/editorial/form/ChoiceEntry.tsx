"use client";

import { EntryComments } from "#components/comments/EntryComments";
import { useField } from "#components/editorial/form/FormContext";
import type { EntryProps } from "#components/editorial/form/TextEntry";
import { Field } from "#components/ui/Field";

interface Props extends EntryProps {
  labels: Readonly<Record<string, string>>;
  /** The words for "none chosen yet"; without them, one is always chosen. */
  none?: string;
}

/** One of a short list of values. */
export function ChoiceEntry({ path, label, help, labels, none }: Props) {
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
    </Field>
  );
}
