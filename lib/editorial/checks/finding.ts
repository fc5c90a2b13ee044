/** Something that the checklist has to say of a content, and the field where it is put right. */
export interface Finding {
  path: string;
  rule: string;
  message: string;
  /** Whether publishing waits for it; everything else is advice. */
  blocking: boolean;
  /** The words of the text that it is about. */
  quotes?: readonly string[];
}

const longestQuote = 160;

/** The beginning of a stretch of text, as it is quoted in advice. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(" ", longestQuote))}…`;
}
