/** A part of a form that can be jumped to. */
export interface Step {
  id: string;
  label: string;
}

/** The parts of a long form. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="pasos" aria-label="Partes">
      {steps.map(({ id, label }) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}
