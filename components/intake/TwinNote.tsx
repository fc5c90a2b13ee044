import { Note } from "#components/ui/Note";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { LikelyTwin } from "#lib/intake/proposals/shape";

/** Publications that may tell the same event already, before it is told twice. */
export function TwinNote({ twins }: { twins: readonly LikelyTwin[] }) {
  if (twins.length === 0) return null;
  return (
    <Note tone="aviso" title="Puede que este evento ya esté contado.">
      Mire antes{" "}
      {twins.map(({ publicationId, title }, at) => (
        <span key={publicationId}>
          {at > 0 && " y "}
          <a href={editorAddress(publicationId)}>{title || "una publicación sin título"}</a>
        </span>
      ))}
      .
    </Note>
  );
}
