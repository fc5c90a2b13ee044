"use client";

import type { ReactNode } from "react";
import { EntryComments } from "#components/comments/EntryComments";
import { EntrySource } from "#components/editorial/form/EntrySource";
import { useField } from "#components/editorial/form/FormContext";
import { type ControlProps, Field } from "#components/ui/Field";

/** What every entry of the content's form says of itself. */
export interface EntryProps {
  path: string;
  label: ReactNode;
  help?: ReactNode;
}

interface Props<Value> extends EntryProps {
  children(control: ControlProps, value: Value, set: (value: Value) => void): ReactNode;
}

/** An entry of the content with its label, help, error and comments around its control. */
export function EntryField<Value>({ path, label, help, children }: Props<Value>) {
  const { id, value, error, set } = useField<Value>(path);
  const aside = (
    <>
      <EntrySource path={path} label={label} />
      <EntryComments path={path} label={label} />
    </>
  );
  return (
    <Field id={id} label={label} help={help} error={error} aside={aside}>
      {(control) => children(control, value, set)}
    </Field>
  );
}
