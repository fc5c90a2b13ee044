import { plain } from "#lib/search/words";

/** How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) line[at] = step({ before, above, line }, one, other);
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
}

interface Rows {
  before: number[];
  above: number[];
  line: number[];
}

const never = Number.POSITIVE_INFINITY;

/** The next number of a line: its length tells the column, the first of the line its row. */
function step({ before, above, line }: Rows, one: string, other: string): number {
  const at = line.length;
  const row = line[0] ?? never;
  const change = one[row - 1] === other[at - 1] ? 0 : 1;
  const swapped = isSwapped(one.slice(0, row), other.slice(0, at));
  const [left = never, over = never] = [line[at - 1], above[at]];
  const [corner = never, beyond = never] = [above[at - 1], swapped ? before[at - 2] : never];
  return Math.min(left + 1, over + 1, corner + change, beyond + 1);
}

/** Whether two words end in the same two letters the other way round. */
function isSwapped(one: string, other: string): boolean {
  const [a, b] = [one.slice(-2), other.slice(-2)];
  return a.length === 2 && b === `${a[1]}${a[0]}`;
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every text one mistake away from a word: a letter left out, swapped with the next, changed or added. None has ñ, and no digit is put in. */
export function neighboursOf(asked: string): string[] {
  const word = plain(asked);
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    near.add(before + after).add(before + after.slice(0, 1) + letter + after.slice(1));
    for (const other of letters)
      near.add(before + other + after).add(before + other + letter + after);
  }
  near.delete(asked);
  return [...near];
}

/** How many mistakes a word is taken to have at most. */
export const mistakesIn = (word: string): number =>
  word.length < 6 ? 1 : word.length < 10 ? 2 : 3;

/**
 * What somebody may have meant by a word that nobody has written: the nearest of those spelled alike, one
 * mistake in a short word, two or three in a long one; of those as near, the more frequent.
 */
export function nearestWords<Word extends { word: string; count: number }>(
  asked: string,
  alike: Word[],
): Word[] {
  const measured = alike.map((one) => ({ one, far: distance(plain(asked), plain(one.word)) }));
  const least = Math.min(...measured.map(({ far }) => far));
  if (least > mistakesIn(asked)) return [];
  const nearest = measured.filter(({ far }) => far === least).map(({ one }) => one);
  return nearest.sort((a, b) => b.count - a.count).slice(0, 3);
}
