import { Note } from "#components/ui/Note";
import type { PanelPublication } from "#lib/editorial/queries/panel";

/** What whoever opens a publication must know first: why it came back, why it was withdrawn. */
export function StandingNotes({ publication }: { publication: PanelPublication }) {
  const { stage, returnedNote, withdrawnReason, forced, live } = publication;
  return (
    <div className="avisos">
      {stage === "returned" && returnedNote && (
        <Note tone="aviso" title="Devuelta con una nota:">
          «{returnedNote}»
        </Note>
      )}
      {stage === "withdrawn" && withdrawnReason && (
        <Note tone="peligro" title="Retirada del portal:">
          «{withdrawnReason}»
        </Note>
      )}
      {forced && live && (
        <Note tone="info" title="Se publicó sin segunda persona.">
          Lo dice también su constancia de publicación.
        </Note>
      )}
    </div>
  );
}
