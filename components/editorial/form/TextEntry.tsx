"use client";

import type { ReactNode } from "react";
import { EntryComments } from "#components/comments/EntryComments";
import { useField } from "#components/editorial/form/FormContext";
import { Field } from "#components/ui/Field";
import { counted } from "#lib/platform/dates";

export interface EntryProps {
  path: string;
  label: ReactNode;
  help?: ReactNode;
}

interface TextEntryProps extends EntryProps {
  max: number;
  /** With a number of lines, a text of several lines. */
  lines?: number;
  autoComplete?: string;
}

function lengthWords(length: number, max: number): string {
  if (length > max) return `Sobran ${counted(length - max, "letra", "letras")} de ${max}.`;
  return length > max * 0.8 ? `Quedan ${counted(max - length, "letra", "letras")}.` : "";
}

/** A text of the content. It says how many letters are left before it is too long, and cuts nothing. */
export function TextEntry({ path, label, help, max, lines, autoComplete = "off" }: TextEntryProps) {
  const { id, value, error, set } = useField<string>(path);
  const left = lengthWords(value.length, max);
  const words = left ? (
    <>
      {help} <b className="num">{left}</b>
    </>
  ) : (
    help
  );
  return (
    <Field
      id={id}
      label={label}
      help={words}
      error={error}
      aside={<EntryComments path={path} label={label} />}
    >
      {(control) =>
        lines ? (
          <textarea
            {...control}
            rows={lines}
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        ) : (
          <input
            {...control}
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        )
      }
    </Field>
  );
}
