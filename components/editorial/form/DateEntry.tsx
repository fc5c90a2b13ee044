"use client";

import { useState } from "react";
import { useField } from "#components/editorial/form/FormContext";
import type { EntryProps } from "#components/editorial/form/TextEntry";
import { Field } from "#components/ui/Field";
import { readDate, shownDate } from "#lib/editorial/form/typedDate";
import { sentenceCase } from "#lib/editorial/wording";
import { isCivilDate } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";

const howTo = "Día, mes y año: 29/11/2009.";
const wrong = "Escriba una fecha que exista, así: 29/11/2009.";

/** A day, typed as day/month/year and read back in words, so that a slip shows at once. */
export function DateEntry({ path, label, help = howTo }: EntryProps) {
  const { id, value, error, set } = useField<string | null>(path);
  const [typing, setTyping] = useState<string | null>(null);
  const understood = value !== null && isCivilDate(value);
  const unreadable = value !== null && !understood && typing === null;
  const words = understood ? sentenceCase(fullDate(value)) : help;
  return (
    <Field id={id} label={label} help={words} error={error ?? (unreadable ? wrong : undefined)}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? shownDate(value)}
          onChange={(event) => {
            setTyping(event.target.value);
            set(readDate(event.target.value));
          }}
          onBlur={() => setTyping(null)}
        />
      )}
    </Field>
  );
}
