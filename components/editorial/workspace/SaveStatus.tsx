"use client";

import { Mark } from "#components/editorial/Mark";
import type { FormState } from "#lib/editorial/form/reducer";
import { momentWords } from "#lib/editorial/moments";

interface Props {
  state: FormState;
  dirty: boolean;
  saving: boolean;
}

/** Whether what is on screen is saved, and since when. */
export function SaveStatus({ state, dirty, saving }: Props) {
  const { number, savedAt, savedBy } = state;
  return (
    <p className="chico gris estado-guardado" role="status" suppressHydrationWarning>
      {saving && <Mark mark="clock">Guardando…</Mark>}
      {!saving && dirty && (
        <Mark mark="dotted" tone="aviso">
          Cambios sin guardar
        </Mark>
      )}
      {!saving && !dirty && (
        <Mark mark="tick" tone="ok">
          Guardado {momentWords(new Date(savedAt))} · versión {number}
        </Mark>
      )}
      <br />
      {dirty ? `sobre la versión ${number}, de ${savedBy}` : `por ${savedBy}`}
    </p>
  );
}
