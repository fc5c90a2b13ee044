const isStrong = (letter: string) => "aeoáéó".includes(letter);
const isStressedWeak = (letter: string) => "íú".includes(letter);
const isVowel = (letter: string) => "aeiouáéíóúü".includes(letter);

/** The letters that sound: no silent u (que, gui), no h, and the y of "rey" as the vowel it is. */
function sounding(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFC")
    .replace(/(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])/g, "")
    .replace(/(?<!c)h/g, "")
    .replace(/y(?![aeiouáéíóúü])/g, "i");
}

/** Whether two neighbouring vowels belong to two syllables: two open ones, a stressed í or ú, or twins. */
function isHiatus(before: string, letter: string): boolean {
  const [first, second] = [before, letter].map((vowel) => vowel.normalize("NFD")[0]);
  if (first === second) return true;
  if (isStrong(before) && isStrong(letter)) return true;
  return (
    (isStressedWeak(before) && isStrong(letter)) || (isStrong(before) && isStressedWeak(letter))
  );
}

/**
 * The syllables of a Spanish word by the spelling rules of the Ortografía of the RAE (2010): an h
 * between vowels does not part them, a stressed í or ú beside an open vowel does.
 */
export function syllables(word: string): number {
  let count = 0;
  let before = "-";
  for (const letter of sounding(word)) {
    const opens = isVowel(letter) && (!isVowel(before) || isHiatus(before, letter));
    if (opens) count += 1;
    before = isVowel(letter) ? letter : "-";
  }
  return Math.max(1, count);
}
