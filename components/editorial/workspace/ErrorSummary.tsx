"use client";

import { useEffect, useRef } from "react";
import { focusField } from "#components/editorial/form/focusField";
import { fieldId } from "#lib/editorial/form/paths";
import { counted } from "#lib/platform/dates";

interface Props {
  errors: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  /** Grows with each refusal, so that the same errors are announced again. */
  attempt: number;
}

function nameOf(path: string, labels: Props["labels"]): string {
  const [field = "", row] = path.split(".");
  const label = labels[path] ?? labels[field] ?? field;
  return /^\d+$/.test(row ?? "") ? `${label}, fila ${Number(row) + 1}` : label;
}

/** What must be corrected before saving, each leading to its field. */
export function ErrorSummary({ errors, labels, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (entries.length === 0) return null;
  return (
    <div className="nota peligro mb-6" role="alert" tabIndex={-1} ref={box}>
      <b>No se guardó: hay {counted(entries.length, "dato", "datos")} por corregir.</b>
      <ul>
        {entries.map(([path, message]) => (
          <li key={path}>
            <a
              className="enlace"
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(path);
              }}
            >
              {nameOf(path, labels)}
            </a>{" "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
