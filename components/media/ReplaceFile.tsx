"use client";

import { useRouter } from "next/navigation";
import { Uploader } from "#components/media/Uploader";
import type { MediaDetail } from "#lib/media/queries/library";
import { counted } from "#lib/platform/dates";

/** Another file in the place of this one, wherever it is used. */
export function ReplaceFile({ file }: { file: MediaDetail }) {
  const router = useRouter();
  const { uses } = file;
  const where =
    uses.length > 0
      ? `Cambiará al momento en ${counted(uses.length, "publicación", "publicaciones")}, también en el portal.`
      : "La descripción se conserva.";
  return (
    <section className="hoja" aria-labelledby="reemplazo-titulo">
      <h2 id="reemplazo-titulo">Reemplazar</h2>
      <p className="ayuda mb-3">
        {where} Revise después si el texto alternativo aún le corresponde.
      </p>
      <Uploader sort={file.sort} replaces={file.id} onArrived={() => router.refresh()} />
    </section>
  );
}
