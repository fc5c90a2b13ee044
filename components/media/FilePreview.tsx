import { FocalPoint } from "#components/media/FocalPoint";
import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { documentAddress } from "#lib/media/address";
import type { MediaDetail } from "#lib/media/queries/library";

/** A file seen: a photo with its centre of interest, a document with the way to open it. */
export function FilePreview({ file }: { file: MediaDetail }) {
  return (
    <section className="hueco">
      {file.trashedAt && (
        <Note tone="aviso" title="Está en la papelera.">
          No se puede elegir para publicaciones nuevas. Se borra a los 90 días.
        </Note>
      )}
      {file.sort === "image" ? (
        <FocalPoint key={file.version} file={file} />
      ) : (
        <p>
          <LinkButton href={documentAddress(file)}>Abrir el documento</LinkButton>
        </p>
      )}
    </section>
  );
}
