import { sameContent } from "#lib/editorial/form/comparison";
import type { Row } from "#lib/editorial/form/reducer";

/** What became of one row between two versions of a list; positions count from 0. */
export interface RowChange<R extends Row = Row> {
  key: string;
  before: R | null;
  after: R | null;
  /** Its place in the older list and in the newer one; null where it is not. */
  from: number | null;
  to: number | null;
  /** It changed its place among the rows that stayed. */
  moved: boolean;
}

interface Placed<R> {
  id: string;
  row: R;
  at: number;
}

/** Rows by identity. A key that a list repeats counts as another row each time. */
function placed<R extends Row>(rows: readonly R[]): Placed<R>[] {
  const seen = new Map<string, number>();
  return rows.map((row, at) => {
    const times = seen.get(row.key) ?? 0;
    seen.set(row.key, times + 1);
    return { id: times === 0 ? row.key : `${row.key} ${times}`, row, at };
  });
}

/** The first index whose tail is not below the value, by halves. */
function slotFor(value: number, tails: readonly number[], values: readonly number[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values of one longest increasing subsequence, in O(n log n). */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of values.entries()) {
    const slot = slotFor(value, tails, values);
    previous[at] = slot > 0 ? tails[slot - 1] : undefined;
    tails[slot] = at;
  }
  const found = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) found.add(values[at] ?? 0);
  return found;
}

const place = <R extends Row>({ from, to }: RowChange<R>) => to ?? from ?? 0;

/**
 * What became of each row that is not as it was, in reading order. Rows are matched by key; only those that
 * really changed place count as moved: the fewest whose moves explain the new order.
 */
export function rowChanges<R extends Row>(
  before: readonly R[],
  after: readonly R[],
): RowChange<R>[] {
  const old = new Map(placed(before).map((entry) => [entry.id, entry]));
  const fresh = placed(after);
  const stayed = longestIncreasing(fresh.flatMap(({ id }) => old.get(id)?.at ?? []));
  const kept = new Set(fresh.map(({ id }) => id));
  const changes = fresh.map(({ id, row, at }): RowChange<R> => {
    const was = old.get(id);
    const moved = was !== undefined && !stayed.has(was.at);
    return { key: id, before: was?.row ?? null, after: row, from: was?.at ?? null, to: at, moved };
  });
  const removed = [...old.values()]
    .filter(({ id }) => !kept.has(id))
    .map(({ id, row, at }): RowChange<R> => {
      return { key: id, before: row, after: null, from: at, to: null, moved: false };
    });
  return [...removed, ...changes]
    .filter((change) => change.moved || !sameContent(change.before, change.after))
    .sort((a, b) => place(a) - place(b));
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && "key" in value && typeof value.key === "string";

/** Whether these values are lists of rows with keys, at least one of them with some row. */
export function areRows(...values: unknown[]): boolean {
  const lists = values.filter((value) => Array.isArray(value));
  return (
    lists.length === values.length &&
    lists.some((list) => list.length > 0) &&
    lists.every((list) => list.every(isRow))
  );
}
