import { sameContent, type Versions } from "#lib/editorial/form/comparison";
import type { Row } from "#lib/editorial/form/reducer";
import { areRows } from "#lib/editorial/form/rowChanges";

/** Which of two texts stays. */
export type Side = "mine" | "theirs";

interface Lists {
  base: readonly Row[];
  mine: readonly Row[];
  theirs: readonly Row[];
}

/** A row that both changed, or that one changed and the other took out (null). */
export interface RowQuestion {
  key: string;
  mine: Row | null;
  theirs: Row | null;
}

/** How two changed lists go together once every question has its answer (by key). */
export interface Merge {
  questions: RowQuestion[];
  settle(answers: Readonly<Record<string, Side>>): unknown;
}

const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [row.key, row]));
const keysOf = (rows: readonly Row[]) => rows.map(({ key }) => key);

/** What stays of a row without asking: a row, null for none, or undefined when it must be asked. */
function settled(base: Row | null, mine: Row | null, theirs: Row | null): Row | null | undefined {
  if (sameContent(mine, theirs)) return mine;
  if (sameContent(base, mine)) return theirs;
  return sameContent(base, theirs) ? mine : undefined;
}

/** Puts each key of `others` that is not in `order` after the one that it follows there. */
function withOthers(order: readonly string[], others: readonly string[]): string[] {
  const found = [...order];
  for (const [at, key] of others.entries()) {
    if (found.includes(key)) continue;
    const before = at === 0 ? -1 : found.indexOf(others[at - 1] ?? "");
    found.splice(before + 1, 0, key);
  }
  return found;
}

/** The order of whoever changed it; mine, if both did. */
function mergedOrder({ base, mine, theirs }: Lists): string[] {
  const [old, own, other] = [keysOf(base), keysOf(mine), keysOf(theirs)];
  const inMine = new Set(own);
  const inBase = new Set(old);
  const iMoved = !sameContent(
    old.filter((key) => inMine.has(key)),
    own.filter((key) => inBase.has(key)),
  );
  return iMoved ? withOthers(own, other) : withOthers(other, own);
}

/**
 * Two lists that changed since the same one: the rows added by each are kept, a row that only one changed or
 * took out is as that one left it, and a row that both touched is asked.
 */
export function mergeRows(lists: Lists): Merge {
  const [base, mine, theirs] = [byKey(lists.base), byKey(lists.mine), byKey(lists.theirs)];
  const sides = (key: string) =>
    [base.get(key) ?? null, mine.get(key) ?? null, theirs.get(key) ?? null] as const;
  const order = mergedOrder(lists);
  const questions = order
    .filter((key) => settled(...sides(key)) === undefined)
    .map((key) => ({ key, mine: mine.get(key) ?? null, theirs: theirs.get(key) ?? null }));
  const settle = (answers: Readonly<Record<string, Side>>) =>
    order.flatMap((key) => {
      const [was, own, other] = sides(key);
      const row = settled(was, own, other);
      if (row !== undefined) return row ?? [];
      return (answers[key] === "theirs" ? other : own) ?? [];
    });
  return { questions, settle };
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One part of a field: as whoever changed it left it; null when both did and it is no list. */
function mergePart(base: unknown, mine: unknown, theirs: unknown): Merge | null {
  if (sameContent(mine, theirs) || sameContent(base, theirs)) {
    return { questions: [], settle: () => mine };
  }
  if (sameContent(base, mine)) return { questions: [], settle: () => theirs };
  return areRows(base, mine, theirs) ? mergeRows({ base, mine, theirs } as Lists) : null;
}

function mergeHolders(base: Holder, mine: Holder, theirs: Holder): Merge | null {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const hasRows = names.some((name) => areRows(mine[name], theirs[name]));
  const parts = names.map(
    (name) => [name, mergePart(base[name], mine[name], theirs[name])] as const,
  );
  if (!hasRows || parts.some(([, part]) => part === null)) return null;
  return {
    questions: parts.flatMap(([, part]) => part?.questions ?? []),
    settle: (answers) =>
      Object.fromEntries(parts.map(([name, part]) => [name, part?.settle(answers)])),
  };
}

/** How a field that both changed goes together row by row; null when it holds no list and is chosen whole. */
export function mergeField({ base, mine, theirs }: Versions, field: string): Merge | null {
  const [was, own, other] = [base, mine, theirs].map((content) => (content as Holder)[field]);
  if (areRows(was, own, other)) return mergePart(was, own, other);
  if (!isHolder(was) || !isHolder(own) || !isHolder(other)) return null;
  return mergeHolders(was, own, other);
}
