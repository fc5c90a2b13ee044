"use client";

import { useState } from "react";
import { useField, useForm } from "#components/editorial/form/FormContext";
import { CheckField } from "#components/ui/Field";
import type { SourceEvidence, SourceFact } from "#lib/editorial/evidence";
import { fieldId } from "#lib/editorial/form/paths";
import { eventFieldLabels } from "#lib/events/labels";
import type { EventDraft } from "#lib/events/schema";

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

const quoted = (text: string) => `«${text.length > 240 ? `${text.slice(0, 239)}…` : text}»`;

/** What a batch put into a draft is nobody's word until somebody says that they compared it. */
function Unchecked({ file }: { file: string }) {
  const { value, set } = useField<boolean>("evidence.reviewed");
  return (
    <div className="nota aviso" id={fieldId("evidence")}>
      <p>
        <b>Nadie ha comprobado todavía los datos de este borrador.</b> Los puso la lectura{" "}
        {file && `de «${file}» `}sin que una persona los viera. Compárelos con el relato, corrija lo
        que haga falta y márquelo aquí: sin eso no se puede publicar.
      </p>
      <CheckField
        label="Comparé los datos de este borrador con el relato"
        checked={value}
        onChange={(event) => set(event.target.checked)}
      />
    </div>
  );
}

/** What was read and stands in no field. */
function Asides({ text, asides = [] }: SourceEvidence) {
  if (asides.length === 0) return null;
  return (
    <>
      <h3 className="rotulo mt-4">También se leyó y no se puso</h3>
      <p className="ayuda">Por dudoso, o porque el informe no tiene un campo para ello.</p>
      <dl className="resumen">
        {asides.map(({ label, start, end }) => (
          <div key={`${label} ${start}`}>
            <dt>{label}</dt>
            <dd>{quoted(text.slice(start, end))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** From which words each value of the draft was read, where it was read from a text. */
export function SourceFacts() {
  const content = useForm().state.content as EventDraft;
  const { evidence } = content;
  const [arrivedUnchecked] = useState(evidence?.reviewed === false);
  const facts = shownFacts(content);
  if (!evidence) return null;
  return (
    <>
      {(arrivedUnchecked || !evidence.reviewed) && <Unchecked file={evidence.file} />}
      <details className="procedencia">
        <summary>
          De dónde salieron los datos <span className="cuantos">{facts.length}</span>
        </summary>
        <p className="ayuda">
          {evidence.file && `Del archivo «${evidence.file}». `}
          {evidence.reviewed
            ? "Leídos del relato y aceptados por una persona."
            : "Leídos del relato; nadie los ha comprobado todavía."}
        </p>
        <dl className="resumen">
          {facts.map(({ id, label, quote }) => (
            <div key={label + quote}>
              <dt>
                <a href={`#${id}`}>{label}</a>
              </dt>
              <dd>{quoted(quote)}</dd>
            </div>
          ))}
        </dl>
        <Asides {...evidence} />
      </details>
    </>
  );
}
