/** A mail as its two readings are made of: lines of text, and links that stand on a line of their own. */
export type LetterPart = { say: string } | { link: string; to: string } | { small: string };

/** Text that HTML shows as it is. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** One line, whatever it was: for subjects and other headers. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const plain = (part: LetterPart): string => {
  if ("say" in part) return part.say;
  return "small" in part ? part.small : `${part.link}:\n${part.to}`;
};

const broken = (text: string) => escapeHtml(text).replaceAll("\n", "<br>");

const marked = (part: LetterPart): string => {
  if ("say" in part) return `<p>${broken(part.say)}</p>`;
  if ("small" in part) return `<p style="color:#574e4a;font-size:14px">${broken(part.small)}</p>`;
  const { to, link } = part;
  return `<p><a href="${escapeHtml(to)}" style="color:#901c2f">${escapeHtml(link)}</a></p>`;
};

/** The same letter as plain text and as simple HTML that any mail program reads; `lang` is its language (BCP 47). */
export function letter(parts: readonly LetterPart[], lang = "es") {
  const body = parts.map(marked).join("\n");
  const style = "font:16px/1.6 system-ui,sans-serif;color:#1d1714;max-width:40em";
  return {
    locale: lang,
    text: `${parts.map(plain).join("\n\n")}\n`,
    html: `<!doctype html>\n<html lang="${lang}"><body style="${style}">\n${body}\n</body></html>\n`,
  };
}
