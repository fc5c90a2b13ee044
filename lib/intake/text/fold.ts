const marks = /\p{M}+/gu;
const plainAscii = /^[\p{ASCII}]*$/u;

/** Lower case without accents, for comparing; the length may differ from the original's. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize("NFD").replace(marks, "");
}

/** Folded words separated by one space, everything else dropped: the key under which names are compared. */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

/** Words of a lexicon written as one long string. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)));
}
