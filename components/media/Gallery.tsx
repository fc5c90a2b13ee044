import { Photo } from "#components/media/Photo";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { sentence } from "#lib/editorial/wording";
import { photoAddress } from "#lib/media/address";
import type { ShownFile, ShownFiles } from "#lib/media/queries/public";
import type { PhotoEntry } from "#lib/media/schema";
import { widthsOf } from "#lib/media/sizes";
import { own } from "#lib/platform/language";

type Entry = Omit<PhotoEntry, "key">;

interface Props {
  photos: readonly Entry[];
  files: ShownFiles;
}

const sizes = "(min-width: 60rem) 17rem, (min-width: 40rem) 33vw, 50vw";

function Figure({ entry, file, number }: { entry: Entry; file: ShownFile; number: number }) {
  const { t, content } = useLanguage();
  const { alt, decorative, caption } = entry;
  const large = widthsOf(file.width ?? 1).at(-1) ?? 1;
  const credit = file.credit && sentence(t("media.credit", { name: file.credit }));
  return (
    <li>
      <figure>
        <a
          href={photoAddress(file, large, "jpeg")}
          aria-label={alt || t("media.seePhoto", { number })}
          lang={alt ? content : undefined}
        >
          <Photo file={file} alt={decorative ? "" : alt} sizes={sizes} />
        </a>
        {(caption || credit) && (
          <figcaption>
            <Parts line={[own(caption && sentence(caption)), credit]} joint=" " />
          </figcaption>
        )}
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
