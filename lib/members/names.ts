import { searchName } from "#lib/platform/search-name";

const small = new Set(["de", "del", "la", "las", "los", "y", "e", "da", "do"]);

function capital(word: string, at: number): string {
  const lower = word.toLocaleLowerCase("es");
  if (at > 0 && small.has(lower)) return lower;
  return lower.replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase("es"));
}

/** A name written only in capitals, as systems export it, with the capitals that it has: "Juan de la Cruz". */
export function calmName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.split(" ").map(capital).join(" ");
}

/** "QUISPE MAMANI, JUAN" as it is said: names first. Without a comma nobody knows where the surnames end. */
export function inSpokenOrder(name: string): string {
  const [surnames = "", names = "", ...rest] = name.split(",").map((part) => part.trim());
  return surnames && names && rest.length === 0 ? `${names} ${surnames}` : name;
}

/** Letters of any language, and what stands between those of a name. */
export const isName = (text: string) =>
  /^\p{L}[\p{L}\p{M}'’´`.\- ]{1,78}[\p{L}\p{M}.]$/u.test(text);

/** The words of a name that tell people apart, without accents or capitals. */
const wordsOf = (name: string) =>
  searchName(name)
    .split(" ")
    .filter((word) => word && !small.has(word));

const isWord = (one: string, other: string) =>
  one === other || (one.length === 1 && other.startsWith(one));

/** Whether each word of a name is one of the other's, each counted once; an initial stands for its word. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many];
  // Whole words first: an initial must not take the place of one.
  const words = [...few].sort((a, b) => b.length - a.length);
  return words.every((word) => {
    const at = left.findIndex((one) => isWord(word, one) || isWord(one, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether two names may be one person's: they differ by order, accents, capitals, an initial, or a second
 * name or surname that one of them leaves out. A name and a surname are the least that says so.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!few || !many || !isWithin(few, many)) return false;
  return few.length === many.length || few.filter((word) => word.length > 1).length >= 2;
}
