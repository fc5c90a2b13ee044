"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { usePresence } from "#components/presence/usePresence";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { momentWords } from "#lib/editorial/moments";
import { neighbourWords } from "#lib/presence/wording";

interface Props {
  publicationId: string;
  /** The version that this page was opened with. */
  number: number;
}

/** Who else has this open, in one quiet line; and that somebody has saved a newer version. */
export function PresenceLine({ publicationId, number }: Props) {
  const around = usePresence(publicationId);
  const router = useRouter();
  const [loading, load] = useTransition();
  const newer = around && !around.version.own && around.version.number > number;
  const words = around ? neighbourWords(around.others) : "";
  return (
    <div className="compania">
      <p className="gris" role="status">
        {words}
      </p>
      {newer && (
        <Note
          tone="info"
          live
          title={`${around.version.authorName} guardó la versión ${around.version.number} ${momentWords(new Date(around.version.at))}.`}
        >
          Puede cargarla ahora, o seguir: al guardar verá las diferencias y podrá combinarlas.
          <span className="acciones mt-3">
            <Button disabled={loading} onClick={() => load(() => router.refresh())}>
              Cargar la versión {around.version.number}
            </Button>
          </span>
        </Note>
      )}
    </div>
  );
}
