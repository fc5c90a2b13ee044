"use client";

import { CheckField } from "#components/ui/Field";

interface Props {
  minor: boolean;
  onMinor(minor: boolean): void;
}

/** Whether what changed is news: subscribers are written to again only for that. */
export function MinorField({ minor, onMinor }: Props) {
  return (
    <div className="mt-3 mb-4">
      <CheckField
        name="menor"
        label="Es una corrección menor: no avisar a los suscriptores"
        checked={minor}
        onChange={(event) => onMinor(event.target.checked)}
      />
      <p className="chico gris">
        Márquelo si solo cambia una errata o la forma. Si cambió una fecha, un lugar o un acuerdo,
        déjelo sin marcar: se les escribe de nuevo.
      </p>
    </div>
  );
}
