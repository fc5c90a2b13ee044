"use client";

import { focusField } from "#components/editorial/form/focusField";
import type { CheckedItem } from "#lib/editorial/form/checklist";
import { fieldId } from "#lib/editorial/form/paths";
import { marks, signSize, threadPath } from "#lib/editorial/tocapu";

function Item({ item: { path, text, done } }: { item: CheckedItem }) {
  return (
    <li className={done ? undefined : "falta"}>
      <svg viewBox={`0 0 ${signSize} ${signSize}`} aria-hidden="true">
        <path d={threadPath(marks[done ? "tick" : "cross"])} />
      </svg>
      {done ? (
        <span>
          {text}
          <span className="oculto">: listo</span>
        </span>
      ) : (
        <a
          href={`#${fieldId(path)}`}
          onClick={(event) => {
            event.preventDefault();
            focusField(path);
          }}
        >
          {text}
        </a>
      )}
    </li>
  );
}

/** What publishing needs: what is missing leads to its field. */
export function Checklist({ id, items }: { id: string; items: CheckedItem[] }) {
  const missing = items.filter((item) => !item.done);
  const done = items.filter((item) => item.done);
  return (
    <ul className="control" id={id}>
      {[...missing, ...done].map((item) => (
        <Item key={`${item.path} ${item.text}`} item={item} />
      ))}
    </ul>
  );
}
