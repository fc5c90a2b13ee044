"use client";

import { useEffect, useState } from "react";
import type { DecisionProps } from "#components/editorial/publish/decisions";
import { MinorField } from "#components/editorial/publish/MinorField";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { Companion } from "#lib/editorial/queries/companions";
import { counted } from "#lib/platform/dates";

/** What must go live with a draft because it refers to it; empty until it is known. */
export function useCompanions({ moves }: Pick<DecisionProps, "moves">): Companion[] {
  const [companions, setCompanions] = useState<Companion[]>([]);
  const { findCompanions } = moves;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the decision is shown
  useEffect(() => {
    findCompanions()
      .then((answer) => setCompanions(answer.ok ? answer.value : []))
      .catch(() => {});
  }, []);
  return companions;
}

interface Props extends Pick<DecisionProps, "moves" | "number" | "pending" | "tellsAgain"> {
  companions: Companion[];
}

/** Drafts that refer to one another, named, to be published in one step or not at all. */
export function Together({ companions, moves, number, pending, tellsAgain }: Props) {
  const [minor, setMinor] = useState(false);
  const blocked = companions.filter((companion) => !companion.ready);
  const all = counted(companions.length + 1, "publicación", "publicaciones");
  return (
    <>
      <p>Esta versión enlaza con lo que todavía no está publicado:</p>
      <ul className="juntas mb-4">
        {companions.map(({ publicationId, title, ready }) => (
          <li key={publicationId}>
            <a className="enlace" href={editorAddress(publicationId)}>
              {title || "Sin título"}
            </a>
            {!ready && <span className="chico gris"> · usted no puede aprobarla ahora</span>}
          </li>
        ))}
      </ul>
      {blocked.length > 0 ? (
        <Note tone="aviso" title="Todavía no se puede publicar.">
          Antes, cada una debe estar en revisión y haberla enviado otra persona. También puede
          devolver esta para que se quiten los enlaces.
        </Note>
      ) : (
        <>
          {tellsAgain && <MinorField minor={minor} onMinor={setMinor} />}
          <Button
            variant="primary"
            disabled={pending}
            onClick={() => moves.publishTogether({ basedOn: number, minor }, companions)}
          >
            Aprobar y publicar juntas las {all}
          </Button>
        </>
      )}
    </>
  );
}
