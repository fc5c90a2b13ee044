import { DocumentLinks } from "#components/media/DocumentLinks";
import { Thumbnail } from "#components/media/Thumbnail";
import { photoAddress } from "#lib/media/address";
import type { ShownFile, ShownFiles } from "#lib/media/queries/public";
import type { DocumentEntry, PhotoEntry } from "#lib/media/schema";
import { widthsOf } from "#lib/media/sizes";

interface PhotoProps {
  photo: PhotoEntry;
  file: ShownFile;
}

function Photo({ photo: { alt, decorative, caption }, file }: PhotoProps) {
  const large = widthsOf(file.width ?? 1).at(-1) ?? 1;
  const said = decorative ? "Decorativa: no se describe." : alt || "Sin texto alternativo.";
  return (
    <li>
      <a href={photoAddress(file, large, "jpeg")}>
        <Thumbnail file={file} />
        <span className="oculto">Ver la foto «{file.title}»</span>
      </a>
      <div>
        <p>{said}</p>
        {caption && <p className="gris">Pie: {caption}</p>}
      </div>
    </li>
  );
}

/** The photos of a content with their words, as whoever reviews them must see them. */
export function ReviewPhotos({ photos, files }: { photos: PhotoEntry[]; files: ShownFiles }) {
  return (
    <ul className="fotos-revision">
      {photos.map((photo) => {
        const file = files[photo.mediaId];
        return file && <Photo key={photo.key} photo={photo} file={file} />;
      })}
    </ul>
  );
}

interface Attached {
  gallery?: PhotoEntry[];
  documents?: DocumentEntry[];
}

/** What a field of files holds, to be seen and opened; null for every other field. */
export function ReviewField({ content, field, files }: Props & { field: string }) {
  const { gallery = [], documents = [] } = content as Attached;
  if (field === "gallery") return <ReviewPhotos photos={gallery} files={files} />;
  return <DocumentLinks documents={documents} files={files} />;
}

/** Whether a field holds files. */
export const holdsFiles = (field: string) => field === "gallery" || field === "documents";

interface Props {
  content: object;
  files: ShownFiles;
}

/** Every photo and document of a content, beside a comparison that tells them in words. */
export function ReviewFiles({ content, files }: Props) {
  const { gallery = [], documents = [] } = content as Attached;
  if (gallery.length + documents.length === 0) return null;
  return (
    <section className="bloque-p" aria-labelledby="archivos-titulo">
      <h2 id="archivos-titulo">Sus fotos y documentos</h2>
      {gallery.length > 0 && <ReviewField content={content} field="gallery" files={files} />}
      {documents.length > 0 && <ReviewField content={content} field="documents" files={files} />}
    </section>
  );
}
