import { searchName } from "#lib/platform/search-name";

const longestName = 9;
const mostRuns = 30_000;
const word = /[\p{L}\p{M}\p{N}&'’.-]+/gu;

/** Every run of up to nine words that begins with a capital or a digit, as search columns keep names, each once. */
export function possibleNames(text: string): string[] {
  const words = [...text.matchAll(word)].map(([found]) => found);
  const runs = new Set<string>();
  for (let from = 0; from < words.length && runs.size < mostRuns; from++) {
    if (!/^[\p{Lu}\p{N}]/u.test(words[from] ?? "")) continue;
    let run = "";
    for (const one of words.slice(from, from + longestName)) {
      run = `${run} ${searchName(one)}`.trim();
      if (run.length > 1) runs.add(run);
    }
  }
  return [...runs];
}
