import { nodesIn, plainText, type RichText } from "#lib/editorial/richtext";
import type { DocumentEntry, PhotoEntry } from "#lib/media/schema";

interface Shown {
  body: RichText;
  gallery?: readonly Pick<PhotoEntry, "alt" | "caption" | "decorative">[];
  documents?: readonly Pick<DocumentEntry, "label">[];
}

const photoText = ({ alt = "", caption = "", decorative = false }: Partial<PhotoEntry>) =>
  [caption, decorative ? "" : alt].filter(Boolean).join("\n");

/** The text's own words tell of an image its caption or, without one, its alternative text. */
function hiddenAlts(body: RichText): string[] {
  const images = nodesIn(body.content).filter(({ type }) => type === "image");
  return images.flatMap(({ attrs }) => (attrs?.caption && attrs.alt) || []);
}

/** What a search finds in a text, its photos and its documents, one line for each block. */
export function searchedText({ body, gallery = [], documents = [] }: Shown): string {
  const photos = [...hiddenAlts(body), ...gallery.map(photoText)];
  const labels = documents.map(({ label }) => label);
  return [plainText(body), ...photos, ...labels].filter(Boolean).join("\n");
}
