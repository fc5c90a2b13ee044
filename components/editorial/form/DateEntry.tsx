"use client";

import { DateField } from "#components/editorial/form/DateField";
import { useField } from "#components/editorial/form/FormContext";
import type { EntryProps } from "#components/editorial/form/TextEntry";

/** A day of the content. */
export function DateEntry({ path, ...shown }: EntryProps) {
  const { id, value, error, set } = useField<string | null>(path);
  return <DateField {...shown} id={id} value={value} error={error} onChange={set} />;
}
