/** Shorter lines end where their writer ended them: headings, addresses, items. */
const wrapsFrom = 48;
/** Letters; what is longer is refused anyway. */
const longestUnwrapped = 400_000;
const item = /^\s*([-*•·–]|\d{1,2}[.)])\s/;

function joins(line: string, next: string): boolean {
  if (line.length < wrapsFrom || next.trim() === "" || item.test(next)) return false;
  return !/[.:;!?»”"]\s*$/.test(line) || /^\s*[\p{Ll}(]/u.test(next);
}

/** A text whose lines were cut at the width of a page or a mail, with its paragraphs whole again. */
export function unwrapped(text: string): string {
  if (text.length > longestUnwrapped) return text;
  const done: string[] = [];
  for (const line of text.split("\n").map((one) => one.trimEnd())) {
    const last = done.at(-1);
    if (last === undefined || !joins(last.slice(-200), line)) done.push(line);
    else if (/\p{Ll}-$/u.test(last) && /^\s*\p{Ll}/u.test(line))
      done[done.length - 1] = last.slice(0, -1) + line.trimStart();
    else done[done.length - 1] = `${last} ${line.trimStart()}`;
  }
  return done
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
