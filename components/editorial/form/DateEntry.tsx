"use client";

import { EntryComments } from "#components/comments/EntryComments";
import { DateField } from "#components/editorial/form/DateField";
import type { EntryProps } from "#components/editorial/form/EntryField";
import { EntrySource } from "#components/editorial/form/EntrySource";
import { useField } from "#components/editorial/form/FormContext";

/** A day of the content. */
export function DateEntry({ path, ...shown }: EntryProps) {
  const { id, value, error, set } = useField<string | null>(path);
  const aside = (
    <>
      <EntrySource path={path} label={shown.label} />
      <EntryComments path={path} label={shown.label} />
    </>
  );
  return <DateField {...shown} id={id} value={value} error={error} aside={aside} onChange={set} />;
}
