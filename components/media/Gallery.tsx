import { Photo } from "#components/media/Photo";
import { sentence } from "#lib/editorial/wording";
import { photoAddress } from "#lib/media/address";
import type { ShownFile, ShownFiles } from "#lib/media/queries/public";
import type { PhotoEntry } from "#lib/media/schema";
import { widthsOf } from "#lib/media/sizes";

type Entry = Omit<PhotoEntry, "key">;

interface Props {
  photos: readonly Entry[];
  files: ShownFiles;
}

const sizes = "(min-width: 60rem) 17rem, (min-width: 40rem) 33vw, 50vw";

function Figure({ entry, file, number }: { entry: Entry; file: ShownFile; number: number }) {
  const { alt, decorative, caption } = entry;
  const large = widthsOf(file.width ?? 1).at(-1) ?? 1;
  const said = [caption && sentence(caption), file.credit && sentence(`Foto: ${file.credit}`)];
  const words = said.filter(Boolean).join(" ");
  return (
    <li>
      <figure>
        <a href={photoAddress(file, large, "jpeg")} aria-label={alt || `Ver la foto ${number}`}>
          <Photo file={file} alt={decorative ? "" : alt} sizes={sizes} />
        </a>
        {words && <figcaption>{words}</figcaption>}
      </figure>
    </li>
  );
}

/** Photos side by side, each leading to itself in large. It needs no script. */
export function Gallery({ photos, files }: Props) {
  const found = photos.flatMap((entry) => {
    const file = files[entry.mediaId];
    return file ? [{ entry, file }] : [];
  });
  return (
    <ul className="fotos">
      {found.map(({ entry, file }, at) => (
        <Figure key={file.id} entry={entry} file={file} number={at + 1} />
      ))}
    </ul>
  );
}
