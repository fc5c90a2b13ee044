"use client";

import { useForm } from "#components/editorial/form/FormContext";
import type { SourceFact } from "#lib/editorial/evidence";
import { fieldId } from "#lib/editorial/form/paths";
import { eventFieldLabels } from "#lib/events/labels";
import type { EventDraft } from "#lib/events/schema";
import { counted } from "#lib/platform/dates";

interface Row {
  key: string;
  name?: string;
  text?: string;
}

interface Shown {
  id: string;
  label: string;
  quote: string;
}

const rowsAt = (content: EventDraft, field: string): readonly Row[] => {
  const rows = content[field as keyof EventDraft];
  return Array.isArray(rows) ? (rows as Row[]) : [];
};

/** The first quotation of each value that is still there. */
function shownFacts(content: EventDraft): Shown[] {
  const { text = "", facts = [] } = content.evidence ?? {};
  const first = new Map<string, SourceFact>();
  for (const fact of facts) if (!first.has(fact.path)) first.set(fact.path, fact);
  return [...first.values()].flatMap(({ path, start, end }) => {
    const [field = "", key] = path.split(".");
    const row = key ? rowsAt(content, field).find((one) => one.key === key) : undefined;
    if (key && !row) return [];
    const name = row ? row.name || row.text?.slice(0, 60) : "";
    const label = [eventFieldLabels[field], name].filter(Boolean).join(": ");
    return [{ id: fieldId(field), label, quote: text.slice(start, end) }];
  });
}

/** From which words each value of the draft was read, where it was read from a text. */
export function SourceFacts() {
  const content = useForm().state.content as EventDraft;
  const { evidence } = content;
  const facts = shownFacts(content);
  if (!evidence || facts.length === 0) return null;
  return (
    <details className="procedencia">
      <summary>
        De dónde salieron los datos <span className="cuantos">{facts.length}</span>
      </summary>
      <p className="ayuda">
        {evidence.file && `Del archivo «${evidence.file}». `}
        {evidence.reviewed
          ? `${counted(facts.length, "dato leído", "datos leídos")} del relato y aceptados por una persona.`
          : "Datos leídos del relato que nadie ha revisado todavía: compárelos con el texto."}
      </p>
      <dl className="resumen">
        {facts.map(({ id, label, quote }) => (
          <div key={label + quote}>
            <dt>
              <a href={`#${id}`}>{label}</a>
            </dt>
            <dd>«{quote.length > 240 ? `${quote.slice(0, 239)}…` : quote}»</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
