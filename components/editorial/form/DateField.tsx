"use client";

import { type ReactNode, useState } from "react";
import { Field } from "#components/ui/Field";
import { readDate, shownDate } from "#lib/editorial/form/typedDate";
import { sentenceCase } from "#lib/editorial/wording";
import { isCivilDate } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";

interface Props {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  aside?: ReactNode;
  value: string | null;
  onChange(value: string | null): void;
}

const howTo = "Día, mes y año: 29/11/2009.";
const wrong = "Escriba el día, el mes y el año de una fecha que exista, así: 29/11/2009.";

/** A day, typed as day/month/year and read back in words, so that a slip shows at once. */
export function DateField({ id, label, help = howTo, error, aside, value, onChange }: Props) {
  const [typing, setTyping] = useState<string | null>(null);
  const understood = value !== null && isCivilDate(value);
  const unreadable = value !== null && !understood && typing === null;
  const words = understood ? sentenceCase(fullDate(value)) : help;
  return (
    <Field
      id={id}
      label={label}
      help={words}
      error={error ?? (unreadable ? wrong : undefined)}
      aside={aside}
    >
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? shownDate(value)}
          onChange={(event) => {
            setTyping(event.target.value);
            onChange(readDate(event.target.value));
          }}
          onBlur={() => setTyping(null)}
        />
      )}
    </Field>
  );
}
