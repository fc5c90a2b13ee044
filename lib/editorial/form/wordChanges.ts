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

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

function commonStart(before: string[], after: string[]): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return length;
}

function commonEnd(before: string[], after: string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length += 1;
  return length;
}

type Compare = (before: string[], after: string[]) => Iterable<WordRun>;

/** Leaves what both texts begin and end with alone: most of a text that was corrected. */
function* trimmed(before: string[], after: string[], compare: Compare): Generator<WordRun> {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  yield* before.slice(0, start).map((text) => ({ text, change: "same" as const }));
  yield* compare(before.slice(start, before.length - end), after.slice(start, after.length - end));
  yield* before.slice(before.length - end).map((text) => ({ text, change: "same" as const }));
}

const fits = (before: string[], after: string[]) => before.length * after.length <= mostCells;

/** Long texts: which lines changed, then which words inside them. */
function* byLines(before: string[], after: string[]): Generator<WordRun> {
  const [old, fresh] = [linesOf(before.join("")), linesOf(after.join(""))];
  if (!fits(old, fresh)) return yield* wholeTexts(before.join(""), after.join(""));
  let hunk = { removed: "", added: "" };
  for (const run of [...trimmed(old, fresh, steps), { text: "", change: "same" as const }]) {
    if (run.change !== "same") {
      hunk = { ...hunk, [run.change]: hunk[run.change] + run.text };
      continue;
    }
    const [gone, come] = [wordsOf(hunk.removed), wordsOf(hunk.added)];
    yield* fits(gone, come) ? steps(gone, come) : wholeTexts(hunk.removed, hunk.added);
    hunk = { removed: "", added: "" };
    yield run;
  }
}

const compareWords: Compare = (before, after) =>
  fits(before, after) ? steps(before, after) : byLines(before, after);

/** What was taken out and put in between two texts, word by word; whole paragraphs when those are very long. */
export function wordChanges(before: string, after: string): WordRun[] {
  const runs = trimmed(wordsOf(before), wordsOf(after), compareWords);
  return joined(runs).filter((run) => run.text !== "");
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
