import { type Path, touches, valueAt, withValueAt } from "#lib/editorial/form/paths";

/** One entry of a list in a content; `key` stays with it while it moves. */
export interface Row {
  key: string;
}

export interface RemovedRow {
  path: Path;
  index: number;
  row: Row;
}

/** The way back from one change of a list; rows are found by key, wherever they are by then. */
export type UndoStep =
  | { type: "putBack"; path: Path; index: number; row: Row }
  | { type: "takeOut"; path: Path; key: string }
  | { type: "moveBack"; path: Path; key: string; index: number };

/** What is on screen, and the version it started from. */
export interface FormState<Content extends object = object> {
  content: Content;
  saved: Content;
  number: number;
  savedAt: string;
  savedBy: string;
  /** One sentence for each path that must change. */
  errors: Record<Path, string>;
  /** Grows when content comes from elsewhere than the keyboard: editors with a state of their own start anew. */
  generation: number;
  /** The row that was removed last, so that it can come back. */
  removed: RemovedRow | null;
  /** The ways back from what was done to lists, the last one last. */
  undo: readonly UndoStep[];
}

/** A version that the server holds; `at` as an ISO instant. */
export interface SavedVersion {
  number: number;
  at: string;
  by: string;
}

export type FormEvent<Content extends object = object> =
  | { type: "changed"; path: Path; value: unknown }
  | { type: "rowAdded"; path: Path; row: Row }
  | { type: "rowRemoved"; path: Path; index: number }
  | { type: "rowMoved"; path: Path; index: number; by: 1 | -1 }
  | { type: "rowRestored" }
  | { type: "undone" }
  | { type: "refused"; errors: Record<Path, string> }
  | { type: "saved"; content: Content; version: SavedVersion }
  /** What is on screen now builds on another version: a recovered text, a newer version, a merge. */
  | { type: "rebased"; content: Content; saved: Content; version: SavedVersion };

/** The form of a content as the server keeps it. */
export function startForm<Content extends object>(
  content: Content,
  version: SavedVersion,
): FormState<Content> {
  const { number, at, by } = version;
  const empty = { errors: {}, generation: 0, removed: null, undo: [] };
  return { content, saved: content, number, savedAt: at, savedBy: by, ...empty };
}

function without(errors: Record<Path, string>, path: Path): Record<Path, string> {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => !touches(key, path)));
}

function write<Content extends object>(state: FormState<Content>, path: Path, value: unknown) {
  const content = withValueAt(state.content, path, value);
  return { ...state, content, errors: without(state.errors, path) };
}

const rowsAt = (state: FormState, path: Path) => valueAt(state.content, path) as Row[];
const mostSteps = 50;

function remembering<Content extends object>(state: FormState<Content>, step: UndoStep) {
  return { ...state, undo: [...state.undo, step].slice(-mostSteps) };
}

function addRow<Content extends object>(state: FormState<Content>, path: Path, row: Row) {
  const added = write(state, path, [...rowsAt(state, path), row]);
  return remembering(added, { type: "takeOut", path, key: row.key });
}

function takeOut<Content extends object>(state: FormState<Content>, path: Path, index: number) {
  const rows = rowsAt(state, path);
  const row = rows[index];
  if (!row) return state;
  return { ...write(state, path, rows.toSpliced(index, 1)), removed: { path, index, row } };
}

function removeRow<Content extends object>(state: FormState<Content>, path: Path, index: number) {
  const row = rowsAt(state, path)[index];
  const next = takeOut(state, path, index);
  return row ? remembering(next, { type: "putBack", path, index, row }) : next;
}

function placeRow<Content extends object>(
  state: FormState<Content>,
  path: Path,
  ends: [number, number],
) {
  const [from, to] = ends;
  const rows = rowsAt(state, path);
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return state;
  return { ...write(state, path, rows.toSpliced(from, 1).toSpliced(to, 0, row)), removed: null };
}

function moveRow<Content extends object>(
  state: FormState<Content>,
  path: Path,
  ends: [number, number],
) {
  const key = rowsAt(state, path)[ends[0]]?.key;
  const next = placeRow(state, path, ends);
  if (next === state || key === undefined) return state;
  return remembering(next, { type: "moveBack", path, key, index: ends[0] });
}

function putBack<Content extends object>(
  state: FormState<Content>,
  { path, index, row }: RemovedRow,
): FormState<Content> {
  const rows = rowsAt(state, path);
  if (rows.some(({ key }) => key === row.key)) return { ...state, removed: null };
  return { ...write(state, path, rows.toSpliced(index, 0, row)), removed: null };
}

function restoreRow<Content extends object>(state: FormState<Content>): FormState<Content> {
  const { removed } = state;
  if (!removed) return state;
  const isItsStep = (step: UndoStep) => step.type === "putBack" && step.row === removed.row;
  const undo = state.undo.filter((step) => !isItsStep(step));
  return { ...putBack(state, removed), undo };
}

/** Undoes the last change of a list. What was typed since stays. */
function undoLast<Content extends object>(state: FormState<Content>): FormState<Content> {
  const step = state.undo.at(-1);
  if (!step) return state;
  const before = { ...state, undo: state.undo.slice(0, -1) };
  if (step.type === "putBack") return putBack(before, step);
  const index = rowsAt(state, step.path).findIndex(({ key }) => key === step.key);
  if (step.type === "takeOut") return takeOut(before, step.path, index);
  const last = rowsAt(state, step.path).length - 1;
  return placeRow(before, step.path, [index, Math.min(step.index, last)]);
}

function held(version: SavedVersion) {
  return { number: version.number, savedAt: version.at, savedBy: version.by };
}

/** Every way in which what is on screen changes. Saving while typing keeps what was typed since. */
export function reduceForm<Content extends object>(
  state: FormState<Content>,
  event: FormEvent<Content>,
): FormState<Content> {
  switch (event.type) {
    case "changed":
      return write(state, event.path, event.value);
    case "rowAdded":
      return addRow(state, event.path, event.row);
    case "rowRemoved":
      return removeRow(state, event.path, event.index);
    case "rowMoved":
      return moveRow(state, event.path, [event.index, event.index + event.by]);
    case "rowRestored":
      return restoreRow(state);
    case "undone":
      return undoLast(state);
    case "refused":
      return { ...state, errors: event.errors };
    case "saved":
      return { ...state, saved: event.content, ...held(event.version), errors: {}, removed: null };
    case "rebased":
      return {
        ...{ content: event.content, saved: event.saved, ...held(event.version) },
        ...{ errors: {}, removed: null, undo: [], generation: state.generation + 1 },
      };
  }
}
