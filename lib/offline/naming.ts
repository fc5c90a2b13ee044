const sort = /^(cooperativa(\s+de\s+ahorro\s+y\s+cr[ée]dito)?|coopac)\s+/i;
const minor = new Set("de del la las el los y e a en".split(" "));
const longestShort = 20;

/** The name by which a cooperative is told from the others, without what all are called. */
function ownName(name: string): string {
  return (
    name
      .replace(/["“”«»]/g, "")
      .replace(sort, "")
      .trim() || name
  );
}

/** A name that fits under an icon: its own words, as many as there is room for. */
export function shortName(name: string): string {
  const own = ownName(name);
  if (own.length <= longestShort) return own;
  const words = own
    .slice(0, longestShort + 1)
    .split(" ")
    .slice(0, -1);
  while (minor.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  return words.join(" ") || own.slice(0, longestShort);
}

/** One or two letters that stand for a cooperative that has no logo. */
export function initials(name: string): string {
  const words = ownName(name).split(/\s+/u);
  const telling = words.filter((word) => !minor.has(word.toLowerCase()));
  const letters = (telling.length > 0 ? telling : words).map((word) => [...word][0] ?? "");
  return letters.slice(0, 2).join("").toUpperCase();
}
