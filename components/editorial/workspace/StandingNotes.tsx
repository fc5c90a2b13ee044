import type { ReactNode } from "react";
import { Note } from "#components/ui/Note";
import type { PanelPublication, Planned } from "#lib/editorial/queries/panel";
import { sentence } from "#lib/editorial/wording";
import { fullInstant } from "#lib/platform/dates";

interface Props {
  publication: PanelPublication;
  /** That one person published it, and what to do about it. */
  forced: ReactNode;
}

const planWords = ({ number, at }: Planned) =>
  sentence(`La versión ${number} se publicará el ${fullInstant(at)}`);

/** What whoever opens a publication must know first: why it came back, why it was withdrawn. */
export function StandingNotes({ publication, forced }: Props) {
  const { stage, returnedNote, withdrawnReason, planned } = publication;
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
      {planned.publish && (
        <Note tone="info" title={planWords(planned.publish)}>
          Lo que guarde ahora no cambia esa versión.
        </Note>
      )}
      {planned.withdraw && (
        <Note
          tone="info"
          title={sentence(`Se retirará del portal el ${fullInstant(planned.withdraw.at)}`)}
        />
      )}
      {forced}
    </div>
  );
}
