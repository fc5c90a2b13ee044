"use client";

import { Mark } from "#components/editorial/Mark";
import type { Writing } from "#components/editorial/workspace/useWriting";
import { type SaveState, saveState } from "#lib/editorial/form/saveState";
import type { MarkName } from "#lib/editorial/tocapu";

interface Props {
  writing: Writing;
  saving: boolean;
  /** Where whoever must sign in again comes back to. */
  path: string;
}

const looks: Record<SaveState["tone"], { mark: MarkName; tone: "neutral" | "ok" | "aviso" }> = {
  busy: { mark: "clock", tone: "neutral" },
  safe: { mark: "tick", tone: "ok" },
  trouble: { mark: "notched", tone: "aviso" },
};

/** Whether what is on screen is kept or saved, and since when. Screen readers hear only what changes. */
export function SaveStatus({ writing, saving, path }: Props) {
  const { draft, autosave, saving: versions } = writing;
  const { number, savedAt, savedBy } = draft.state;
  const state = saveState({
    ...{ number, savedAt, saving, dirty: draft.dirty, unchanged: versions.unchanged },
    ...{ unsent: autosave.unsent, keptAt: autosave.keptAt, trouble: autosave.trouble },
  });
  const newer = draft.dirty && !versions.conflict ? draft.newer : null;
  return (
    <div className="chico gris estado-guardado">
      <p suppressHydrationWarning>
        <Mark {...looks[state.tone]}>{state.text}</Mark>{" "}
        {state.signIn && (
          <a
            className="enlace"
            href={`/ingresar?volver=${encodeURIComponent(path)}`}
            target="_blank"
            rel="noopener"
          >
            Ingresar
          </a>
        )}
      </p>
      <p>
        {draft.dirty ? `Con cambios desde la versión ${number}, de ${savedBy}` : `por ${savedBy}`}
      </p>
      {newer && (
        <p>
          {newer.draft.authorName} guardó la versión {newer.draft.number} mientras tanto: al guardar
          verá qué cambió.
        </p>
      )}
      <p className="oculto" role="status">
        {state.said}
      </p>
    </div>
  );
}
