import { altSentences } from "#lib/media/labels";
import { searchName } from "#lib/platform/search-name";

interface Described {
  alt: string;
  decorative: boolean;
  caption: string;
}

const shortestAlt = 10;
const fileName = /\.(jpe?g|png|gif|webp|avif|heic|tiff?|bmp|pdf)$|^[\w-]*\d{3,}[\w-]*$/i;
const cameraName = /^(img|dsc|dscn|pict?|pxl|wa|image|photo|screenshot|foto|imagen)[\s_-]*\d/i;
const hollow =
  /^(una |la |el |esta )?(foto|fotos|fotografia|imagen|imagenes|captura|captura de pantalla|image|photo|picture|grafico|logo)( de la| del| de)?( el| la| un| una)?( evento| actividad)?$/;

/** Why an alternative text is of no help, in one sentence; null when it helps or none is needed. */
export function altFault({ alt, decorative, caption }: Described): string | null {
  if (decorative) return null;
  const text = alt.trim();
  if (text === "") return altSentences.missing;
  if (fileName.test(text) || cameraName.test(text)) return altSentences.fileName;
  const plain = searchName(text);
  if (hollow.test(plain)) return altSentences.hollow;
  if (caption !== "" && plain === searchName(caption)) return altSentences.caption;
  return plain.length < shortestAlt ? altSentences.short : null;
}

/** The title that a file has at first: its name without folders, ending or separators. */
export function titleFrom(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const words = last
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[\p{Control}\p{Format}]/gu, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  return words.replace(/^\.+/, "").slice(0, 160) || "Sin título";
}
