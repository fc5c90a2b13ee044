import { photoAddress } from "#lib/media/address";
import type { Sort } from "#lib/media/schema";
import { widthsOf } from "#lib/media/sizes";

interface Props {
  file: {
    id: string;
    sort: Sort;
    version: number;
    extension: string;
    width: number | null;
    focalX: number;
    focalY: number;
  };
}

/** A small picture of a file beside its name, or the letters of its type. */
export function Thumbnail({ file }: Props) {
  const { sort, width, extension, focalX, focalY } = file;
  if (sort === "document" || !width) {
    return <span className="miniatura">{extension.toUpperCase()}</span>;
  }
  const [smallest = width] = widthsOf(width);
  return (
    <span className="miniatura">
      <img
        src={photoAddress(file, smallest, "webp")}
        alt=""
        loading="lazy"
        style={{ objectPosition: `${focalX}% ${focalY}%` }}
      />
    </span>
  );
}
