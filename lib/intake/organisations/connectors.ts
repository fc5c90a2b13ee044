import { at, type Doc, normAt } from "#lib/intake/text/document";

/** A link inside a name and the token after it: "de la", "y", "para el", "-". */
export type Connector = { readonly word: string; readonly to: number };

const heads = new Set([
  "de",
  "del",
  "y",
  "e",
  "&",
  "para",
  "en",
  "a",
  "por",
  "contra",
  "sobre",
  "al",
  "la",
  "los",
  "las",
  "el",
  "-",
  "–",
  "con",
  "sin",
  "and",
  "of",
  "for",
  "without",
]);
const articles = new Set(["el", "la", "los", "las", "su"]);

/** Reads a connector at a token, with the article after it, or null. */
export function readConnector(doc: Doc, i: number): Connector | null {
  const token = at(doc, i);
  if (!heads.has(token.norm) || token.lines > 1) return null;
  if (token.norm === "de" && normAt(doc, i + 1) === "de") return { word: "de", to: i + 2 };
  const article = articles.has(normAt(doc, i + 1)) && !articles.has(token.norm);
  return { word: token.norm, to: article ? i + 2 : i + 1 };
}
