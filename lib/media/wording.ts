import { altFault } from "#lib/media/altText";
import { typeNames } from "#lib/media/labels";
import type { Sort } from "#lib/media/schema";
import { sizeWords } from "#lib/media/sizes";
import type { Texts } from "#lib/platform/language";

interface Told {
  extension: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** What a file is in a few words: "PDF, 240 kB", "JPEG, 4,000 × 3,000". */
export function fileWords({ extension, bytes, width, height }: Told): string {
  const type = typeNames[extension] ?? extension.toUpperCase();
  if (!width || !height) return `${type}, ${sizeWords(bytes)}`;
  return `${type}, ${width.toLocaleString("en-US")} × ${height.toLocaleString("en-US")}`;
}

/** A length in bytes in a language: "240 kB", "1.2 MB", "1,2 Mo". */
export function sizeIn(bytes: number, t: Texts): string {
  if (bytes < 1_000) return t("media.bytes", { count: bytes });
  if (bytes < 999_500) return t("media.kilobytes", { count: Math.round(bytes / 1_000) });
  return t("media.megabytes", { count: bytes / 1_000_000 });
}

interface Described {
  sort: Sort;
  alt: string;
  decorative: boolean;
  caption: string;
}

/** Whether a photo still lacks a description that helps. */
export const lacksAlt = (file: Described) => file.sort === "image" && altFault(file) !== null;
