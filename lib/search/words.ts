const accents = /[\u0300-\u0302\u0304-\u036f]/g;
const accentsOnOthers = /(?<!n)\u0303/g;

/**
 * A text as words are compared: small letters without accents, ñ kept, and single spaces for all else.
 * The database folds what it keeps in the same way (search_fold).
 */
export function fold(text: string): string {
  const letters = text.toLowerCase().normalize("NFD").replace(accents, "");
  const folded = letters.replace(accentsOnOthers, "").normalize("NFC");
  return folded.replace(/[^a-z0-9ñ]+/g, " ").trim();
}

/** The words of a text, folded, in order. */
export const wordsOf = (text: string): string[] => fold(text).split(" ").filter(Boolean);

/** A folded text for those whose keyboard has no ñ. */
export const plain = (folded: string): string => folded.replaceAll("ñ", "n");

/** A folded word in the other number: "año" and "años", which the stemmer keeps apart. */
export function otherNumber(word: string): string[] {
  if (word.length < 3) return [];
  const ends = ["es", "s"].filter((end) => word.length > end.length + 1 && word.endsWith(end));
  return [`${word}s`, `${word}es`, ...ends.map((end) => word.slice(0, -end.length))];
}
