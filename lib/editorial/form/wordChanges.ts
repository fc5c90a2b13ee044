export interface WordRun {
  text: string;
  change: "same" | "removed" | "added";
}

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];
const mostCells = 4_000_000;

/** lengths[i][j]: the longest common subsequence of before.slice(i) and after.slice(j). */
function commonLengths(before: string[], after: string[]): Uint16Array[] {
  const lengths = Array.from(
    { length: before.length + 1 },
    () => new Uint16Array(after.length + 1),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? new Uint16Array();
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

function* steps(before: string[], after: string[]): Generator<WordRun> {
  const lengths = commonLengths(before, after);
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && old === fresh) {
      yield { text: old, change: "same" };
      i += 1;
      j += 1;
    } else if (fresh === undefined || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0)) {
      yield { text: old ?? "", change: "removed" };
      i += 1;
    } else {
      yield { text: fresh, change: "added" };
      j += 1;
    }
  }
}

/** Joins neighbours of one change, and a lone space between two changes of the same sort. */
function joined(runs: Iterable<WordRun>): WordRun[] {
  const found: WordRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.change === run.change) last.text += run.text;
    else found.push({ ...run });
  }
  return found;
}

function wholeTexts(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [
    { text: before, change: "removed" },
    { text: after, change: "added" },
  ];
  return runs.filter((run) => run.text !== "");
}

/** What was taken out and put in between two texts, word by word; whole texts when they are very long. */
export function wordChanges(before: string, after: string): WordRun[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length * fresh.length > mostCells) return wholeTexts(before, after);
  return joined(steps(old, fresh));
}

const contextTokens = 24;

function shortened(text: string, ends: { isFirst: boolean; isLast: boolean }): string {
  const tokens = wordsOf(text);
  const head = ends.isFirst ? [] : tokens.slice(0, contextTokens);
  const tail = ends.isLast ? [] : tokens.slice(-contextTokens);
  if (tokens.length <= head.length + tail.length + contextTokens) return text;
  return [...head, head.length > 0 ? "… " : "…", ...tail].join("");
}

/** The same changes with long unchanged stretches cut to the words around them. */
export function excerpts(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, at) => {
    if (run.change !== "same") return run;
    const ends = { isFirst: at === 0, isLast: at === runs.length - 1 };
    return { ...run, text: shortened(run.text, ends) };
  });
}
