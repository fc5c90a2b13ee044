"use client";

import { EntryField, type EntryProps } from "#components/editorial/form/EntryField";
import { useField } from "#components/editorial/form/FormContext";
import { counted } from "#lib/platform/dates";

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
  const left = lengthWords(useField<string>(path).value.length, max);
  const words = left ? (
    <>
      {help} <b className="num">{left}</b>
    </>
  ) : (
    help
  );
  return (
    <EntryField<string> path={path} label={label} help={words}>
      {(control, value, set) =>
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
    </EntryField>
  );
}
