// XML 1.0 has no way of writing these, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as content or attribute of XML and of HTML. */
export function escapeXml(text: string): string {
  return text.replace(impossible, "").replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/** An element with a text; its attributes are given as they are written. */
export function element(name: string, text: string, attributes = ""): string {
  return `<${name}${attributes && ` ${attributes}`}>${escapeXml(text)}</${name}>`;
}
