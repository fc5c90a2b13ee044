"use client";

import type { MouseEvent } from "react";
import { focusField } from "#components/editorial/form/focusField";
import type { CheckedItem } from "#lib/editorial/form/checklist";
import { fieldId } from "#lib/editorial/form/paths";
import { type MarkName, marks, signSize, threadPath } from "#lib/editorial/tocapu";
import { counted } from "#lib/platform/dates";

function Sign({ name }: { name: MarkName }) {
  return (
    <svg viewBox={`0 0 ${signSize} ${signSize}`} aria-hidden="true">
      <path d={threadPath(marks[name])} />
    </svg>
  );
}

/** The words of a finding, which lead to the field where it is put right. */
function Jump({ path, text }: Pick<CheckedItem, "path" | "text">) {
  function jump(event: MouseEvent): void {
    event.preventDefault();
    focusField(path);
  }
  return (
    <a href={`#${fieldId(path)}`} onClick={jump}>
      {text}
    </a>
  );
}

function Item({ item: { path, text, done, quotes = [] } }: { item: CheckedItem }) {
  return (
    <li className={done ? undefined : "falta"}>
      <Sign name={done ? "tick" : "cross"} />
      <span>
        {done ? text : <Jump path={path} text={text} />}
        {done && <span className="oculto">: listo</span>}
        <Quotes quotes={quotes} />
      </span>
    </li>
  );
}

function Quotes({ quotes }: { quotes: readonly string[] }) {
  return quotes.map((quote) => (
    <q key={quote} className="cita-consejo">
      {quote}
    </q>
  ));
}

function Tips({ items }: { items: CheckedItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={`${item.path} ${item.text}`}>
          <Sign name="arrow" />
          <span>
            <Jump path={item.path} text={item.text} />
            <Quotes quotes={item.quotes ?? []} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Advice({ items }: { items: CheckedItem[] }) {
  return (
    <details className="consejos">
      <summary>{counted(items.length, "consejo", "consejos")} para que se lea mejor</summary>
      <p className="chico gris">No impiden publicar.</p>
      <Tips items={items} />
    </details>
  );
}

/** What publishing needs: what is missing leads to its field. Advice stands apart and never blocks. */
export function Checklist({ id, items }: { id: string; items: CheckedItem[] }) {
  const advice = items.filter((item) => item.advice && !item.pressing);
  const pressing = items.filter((item) => item.pressing);
  const needed = items.filter((item) => !item.advice);
  const missing = needed.filter((item) => !item.done);
  const done = needed.filter((item) => item.done);
  return (
    <div className="control">
      {missing.length > 0 && <p className="rotulo">Falta para publicar</p>}
      <ul id={id}>
        {[...missing, ...done].map((item) => (
          <Item key={`${item.path} ${item.text}`} item={item} />
        ))}
      </ul>
      {pressing.length > 0 && (
        <div className="consejos">
          <Tips items={pressing} />
        </div>
      )}
      {advice.length > 0 && <Advice items={advice} />}
    </div>
  );
}
