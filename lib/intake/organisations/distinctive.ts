import { isGenericWord } from "#lib/intake/organisations/headTable";
import { nameKey } from "#lib/intake/text/fold";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

/** The words that tell a body from others of its sort: "Cooperativa Agraria COCLA" gives ["cocla"]. */
export function distinctiveWords(name: string): string[] {
  return nameKey(name)
    .split(" ")
    .filter((word) => word && !isGenericWord(word) && !isFunctionWord(word));
}

/** Whether two spellings differ by at most one letter added, dropped or changed. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, skip: number) => text.slice(i + skip);
  if (a.length === b.length) return rest(a, 1) === rest(b, 1);
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}
