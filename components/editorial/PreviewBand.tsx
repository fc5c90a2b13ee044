import { momentWords } from "#lib/editorial/moments";
import type { State } from "#lib/editorial/schema";
import { sentence } from "#lib/editorial/wording";

interface Props {
  href: string;
  number: number;
  savedAt: Date;
  state: State;
}

/** At the foot of a preview, always in sight: that this is no published page, and the way back. */
export function PreviewBand({ href, number, savedAt, state }: Props) {
  const isLive = state === "live";
  return (
    <aside className="banda-borrador no-imprimir" aria-label="Vista previa">
      <p>
        <b>{isLive ? "VISTA PREVIA" : "BORRADOR"}</b>
        {sentence(`Versión ${number}, guardada ${momentWords(savedAt)}`)}{" "}
        {isLive ? "Es la que se ve en el portal." : "Solo se ve en el panel."}
      </p>
      <a href={href}>Volver al panel</a>
    </aside>
  );
}
