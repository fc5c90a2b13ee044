import { Photo } from "#components/media/Photo";
import type { RichNode } from "#lib/editorial/richtext";
import type { ShownFile } from "#lib/media/queries/public";

const wide = "(min-width: 60rem) 40rem, 100vw";

function captionOf(caption: string, photo: ShownFile | undefined): string {
  return [caption, photo?.credit && `Foto: ${photo.credit}`].filter(Boolean).join(" ");
}

/** A photo of the library inside a text. Where it cannot be shown, its description is. */
export function RichImage({ node: { attrs = {}, photo } }: { node: RichNode }) {
  const { alt = "", decorative = false } = attrs;
  const caption = captionOf(attrs.caption ?? "", photo);
  const instead = decorative ? null : <p>Imagen: {alt || "sin descripción"}</p>;
  return (
    <figure className="figura">
      {photo ? <Photo file={photo} alt={decorative ? "" : alt} sizes={wide} /> : instead}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
