"use client";

import { useCurrentSection } from "#components/editorial/workspace/useCurrentSection";
import { useMissingBySection } from "#components/editorial/workspace/useMissingBySection";
import type { CheckedItem } from "#lib/editorial/form/checklist";

/** A part of a form that can be jumped to. */
export interface Step {
  id: string;
  label: string;
}

interface Props {
  steps: readonly Step[];
  items: readonly CheckedItem[];
}

function Links({ steps, current, missing }: Pick<Props, "steps"> & Readings) {
  return steps.map(({ id, label }) => {
    const count = missing[id] ?? 0;
    return (
      <a key={id} href={`#${id}`} aria-current={id === current ? "location" : undefined}>
        {label}
        {count > 0 && (
          <span className="cuenta-pasos">
            <span className="oculto">, {count === 1 ? "falta" : "faltan"} </span>
            {count}
          </span>
        )}
      </a>
    );
  });
}

interface Readings {
  current: string | null;
  missing: Readonly<Record<string, number>>;
}

/** The parts of a long form: which one is on screen, and how much each still lacks. */
export function Steps({ steps, items }: Props) {
  const current = useCurrentSection(steps);
  const missing = useMissingBySection(items);
  const here = steps.find(({ id }) => id === current) ?? steps[0];
  return (
    <nav className="partes" aria-label="Partes">
      <div className="pasos">
        <Links steps={steps} current={current} missing={missing} />
      </div>
      <details key={current}>
        <summary>Partes · {here?.label}</summary>
        <div className="pasos">
          <Links steps={steps} current={current} missing={missing} />
        </div>
      </details>
    </nav>
  );
}
