"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { DateField } from "#components/editorial/form/DateField";
import { Button } from "#components/ui/Button";
import { SelectField, TextAreaField, TextField } from "#components/ui/Field";
import { type FieldText, fieldTexts } from "#lib/intake/labels";
import type { Judged } from "#lib/intake/proposals/shape";
import { isCivilDate } from "#lib/platform/clock";

interface Props {
  one: Judged;
  /** The corrected values, or null when nothing is to change. */
  onDone(fields: Readonly<Record<string, string>> | null): void;
}

interface EntryProps {
  id: string;
  text: FieldText;
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

function Entry({ id, text, value, error, onChange }: EntryProps) {
  const { name, label, entry, max, options = {} } = text;
  const common = { id, name: id, label, error, value, autoComplete: "off" };
  if (entry === "day")
    return (
      <DateField
        id={id}
        label={label}
        error={error}
        value={value || null}
        onChange={(day) => onChange(day ?? "")}
      />
    );
  if (entry === "choice")
    return (
      <SelectField
        {...common}
        options={Object.entries({ ...(value ? {} : { "": "Elija" }), ...options }).map(
          ([key, words]) => ({ value: key, label: words }),
        )}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (entry === "text")
    return (
      <TextAreaField
        {...common}
        rows={5}
        maxLength={max}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <TextField
      {...common}
      key={name}
      maxLength={max ?? 5}
      inputMode={entry === "count" ? "numeric" : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What is wrong with a value as typed; empty when it may be kept. */
function faultOf({ entry, name }: FieldText, value: string): string {
  if (entry === "day" && value && !isCivilDate(value)) return "Escriba una fecha que exista.";
  if (entry === "count" && value && !/^\d{1,5}$/.test(value)) return "Escriba un número entero.";
  if (name === "startsAt" && value && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    return "Escriba la hora así: 09:00.";
  return "";
}

/** The values of a proposal, to be put right where it stands. */
export function ProposalForm({ one, onDone }: Props) {
  const [fields, setFields] = useState(one.fields);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const texts = fieldTexts[one.proposal.sort];
  const fault = (text: FieldText) => faultOf(text, fields[text.name] ?? "");
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  function send(event: FormEvent): void {
    event.preventDefault();
    setChecked(true);
    if (texts.every((text) => fault(text) === "")) onDone(fields);
  }
  return (
    <form ref={form} className="correccion" onSubmit={send} noValidate>
      {texts.map((text) => (
        <Entry
          key={text.name}
          id={`${one.proposal.id}-${text.name}`}
          text={text}
          value={fields[text.name] ?? ""}
          error={(checked && fault(text)) || undefined}
          onChange={(value) => setFields({ ...fields, [text.name]: value })}
        />
      ))}
      <p className="acciones">
        <Button type="submit">Aceptar así</Button>
        <Button variant="plain" onClick={() => onDone(null)}>
          No cambiar
        </Button>
      </p>
    </form>
  );
}
