"use client";

import { useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { SummonsRuleRow } from "#components/settings/SummonsRuleRow";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import type { Channel } from "#lib/announcements/channels";
import { newKey } from "#lib/editorial/form/newKey";
import { updateSummonsRules } from "#lib/settings/actions";
import type { SummonsRule } from "#lib/settings/schema";

const mostRules = 20;

function rulesIn(form: FormData): SummonsRule[] {
  return form.getAll("key").map((key) => ({
    key: String(key),
    label: String(form.get(`label.${key}`) ?? ""),
    days: Number.parseInt(String(form.get(`days.${key}`) ?? ""), 10),
    channels: form.getAll(`channels.${key}`).map((channel) => channel as Channel),
  }));
}

async function send(rules: SummonsRule[]) {
  const result = await updateSummonsRules({ summonsRules: rules });
  return result.ok ? { ok: true as const, value: true } : result;
}

interface Props {
  rules: SummonsRule[];
  /** An administrator has looked at the table and saved it. */
  reviewed: boolean;
}

/** What each sort of assembly asks of its notice, row by row. */
export function SummonsRulesForm({ rules, reviewed }: Props) {
  const [rows, setRows] = useState(rules);
  const { pending, message, fields, value, submit, forget } = useSubmission((form) => {
    // A form that has been sent shows its first values again: these are what was typed.
    const typed = rulesIn(form);
    setRows(typed);
    return send(typed);
  });
  const blank = () => ({ key: newKey(), label: "", days: 10, channels: [] });
  function change(next: SummonsRule[]): void {
    setRows(next);
    forget();
  }
  return (
    <form action={submit} noValidate className="hueco">
      <AnswerNote message={fields.summonsRules ?? message} />
      {!reviewed && !value && (
        <Note tone="aviso" title="Nadie ha revisado todavía esta tabla.">
          Estos días y medios son un punto de partida. Escriba los de su estatuto y guarde.
        </Note>
      )}
      {rows.map((rule, index) => (
        <SummonsRuleRow
          key={rule.key}
          rule={rule}
          number={index + 1}
          faults={{
            label: fields[`summonsRules.${index}.label`],
            days: fields[`summonsRules.${index}.days`],
          }}
          onRemove={() => change(rows.filter(({ key }) => key !== rule.key))}
        />
      ))}
      {rows.length < mostRules && (
        <p>
          <Button onClick={() => change([...rows, blank()])}>Agregar una asamblea</Button>
        </p>
      )}
      {value && (
        <Note tone="ok" title="Tabla guardada." live>
          Vale para las convocatorias que se escriban desde ahora.
        </Note>
      )}
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar la tabla"}
      </Button>
    </form>
  );
}
