import type { DocumentEntry, PhotoEntry } from "#lib/media/schema";

/** A photo of a content in one line, for comparing and reading without a form. */
export function photoLine({ alt, decorative, caption, mediaId }: PhotoEntry): string {
  const what = decorative ? "Decorativa" : alt || "Sin texto alternativo";
  return [`Foto ${mediaId.slice(0, 8)}`, what, caption].filter(Boolean).join(" · ");
}

/** A document of a content in one line. */
export function documentLine({ label, mediaId }: DocumentEntry): string {
  return [`Documento ${mediaId.slice(0, 8)}`, label].filter(Boolean).join(" · ");
}
