import { photoAddress } from "#lib/media/address";
import type { ShownFile } from "#lib/media/queries/public";
import type { Format } from "#lib/media/schema";
import { heightAt, widthsOf } from "#lib/media/sizes";

interface Props {
  file: ShownFile;
  /** Empty for what decorates. */
  alt: string;
  /** How wide it is shown, as the `sizes` of an image. */
  sizes: string;
  /** The first picture of a page is not left for later. */
  eager?: boolean;
}

function addresses(file: ShownFile, format: Format): string {
  return widthsOf(file.width ?? 1)
    .map((width) => `${photoAddress(file, width, format)} ${width}w`)
    .join(", ");
}

/** A photo of the library in the formats and widths that it is kept in; cut, its centre of interest stays. */
export function Photo({ file, alt, sizes, eager = false }: Props) {
  const { width, height, focalX, focalY } = file;
  if (!width || !height) return null;
  const widths = widthsOf(width);
  const middle = widths.find((one) => one >= 640) ?? widths.at(-1) ?? width;
  return (
    <picture>
      <source type="image/avif" srcSet={addresses(file, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={addresses(file, "webp")} sizes={sizes} />
      <img
        src={photoAddress(file, middle, "jpeg")}
        srcSet={addresses(file, "jpeg")}
        sizes={sizes}
        width={middle}
        height={heightAt(middle, { width, height })}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        style={{ objectPosition: `${focalX}% ${focalY}%` }}
      />
    </picture>
  );
}
