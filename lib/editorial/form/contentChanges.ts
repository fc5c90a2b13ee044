import { differingFields, sameContent } from "#lib/editorial/form/comparison";
import type { Row } from "#lib/editorial/form/reducer";
import { richTextAt, withAddresses } from "#lib/editorial/form/reviewText";
import { areRows, type RowChange, rowChanges } from "#lib/editorial/form/rowChanges";
import { excerpts, type WordRun, wordChanges } from "#lib/editorial/form/wordChanges";

/** How a kind tells its contents in plain lines. */
export interface ContentReader {
  labels: Readonly<Record<string, string>>;
  fieldText(content: object, field: string): string;
}

/** One thing that changed inside a field: its words, or one row of its list. */
export interface Piece {
  key: string;
  /** What became of a row: "Se agregó en la fila 3"; "" for a text. */
  title: string;
  runs: WordRun[];
  /** What no word shows. */
  remark: string;
}

export interface FieldChange {
  field: string;
  label: string;
  pieces: Piece[];
}

interface Pair {
  before: object;
  after: object;
}

type Holder = Readonly<Record<string, unknown>>;

/** A field that holds a list: its rows on each side, and a content with other rows in their place. */
interface ListField {
  old: Row[];
  fresh: Row[];
  withRows(content: object, rows: Row[]): object;
}

function listField({ before, after }: Pair, field: string): ListField | null {
  const [a, b] = [(before as Holder)[field], (after as Holder)[field]];
  if (areRows(a, b)) {
    const withRows = (content: object, rows: Row[]) => ({ ...content, [field]: rows });
    return { old: a as Row[], fresh: b as Row[], withRows };
  }
  const inner = Object.keys({ ...(a as Holder) }).find((name) =>
    areRows((a as Holder)[name], (b as Holder | null)?.[name]),
  );
  if (inner === undefined) return null;
  return {
    old: (a as Holder)[inner] as Row[],
    fresh: (b as Holder)[inner] as Row[],
    withRows: (content, rows) => ({
      ...content,
      [field]: { ...((content as Holder)[field] as Holder), [inner]: rows },
    }),
  };
}

const fila = (at: number | null) => (at ?? 0) + 1;

function rowTitle({ before, after, from, to, moved }: RowChange): string {
  if (!before) return `Se agregó en la fila ${fila(to)}`;
  if (!after) return `Se quitó de la fila ${fila(from)}`;
  const way = `de la fila ${fila(from)} a la ${fila(to)}`;
  if (sameContent(before, after)) return `Pasó ${way}`;
  return moved ? `Cambió y pasó ${way}` : `Cambió la fila ${fila(to)}`;
}

const hasChange = (runs: readonly WordRun[]) => runs.some((run) => run.change !== "same");

/** What differs of a row although its words are the same. */
function rowRemark({ before, after }: RowChange): string {
  if (!before || !after || sameContent(before, after)) return "";
  const names = differingFields(before, after);
  return names.every((name) => name.endsWith("Id"))
    ? "Cambió a quién o a qué del directorio se refiere."
    : "Cambió un dato que esta línea no muestra.";
}

interface Telling extends Pair {
  reader: ContentReader;
  field: string;
}

/** The rows changed one by one, and whatever the field says besides its rows. */
function listPieces({ reader, field, before, after }: Telling, list: ListField): Piece[] {
  const lines = (content: object, rows: Row[]) =>
    reader.fieldText(list.withRows(content, rows), field).replace(/^\d+\. /, "");
  const rows = rowChanges(list.old, list.fresh).map((change): Piece => {
    const was = change.before ? lines(before, [change.before]) : "";
    const is = change.after ? lines(after, [change.after]) : "";
    const runs = excerpts(wordChanges(was, is));
    const remark = hasChange(runs) ? "" : rowRemark(change);
    return { key: change.key, title: rowTitle(change), runs, remark };
  });
  const rest = wordChanges(lines(before, []), lines(after, []));
  return hasChange(rest) ? [...rows, { key: "", title: "", runs: rest, remark: "" }] : rows;
}

function textPiece({ reader, field, before, after }: Telling): Piece {
  const lines = (content: object) =>
    withAddresses(reader.fieldText(content, field), richTextAt(content, field));
  const runs = excerpts(wordChanges(lines(before), lines(after)));
  const remark = hasChange(runs)
    ? ""
    : "Las palabras son las mismas: cambió el formato o un dato que no se lee.";
  return { key: field, title: "", runs: remark ? [] : runs, remark };
}

/**
 * What one content changes over another, field by field: word by word, and the rows of a list by identity, each told
 * as added, taken out, changed or moved.
 */
export function contentChanges(reader: ContentReader, { before, after }: Pair): FieldChange[] {
  return differingFields(before, after).map((field) => {
    const telling = { reader, field, before, after };
    const list = listField(telling, field);
    const pieces = list ? listPieces(telling, list) : [textPiece(telling)];
    return { field, label: reader.labels[field] ?? field, pieces };
  });
}

interface RowOf {
  content: object;
  field: string;
  row: object;
}

/** One row of a field's list in plain words. */
export function rowLine(reader: ContentReader, { content, field, row }: RowOf): string {
  const value = (content as Holder)[field];
  const inner = Array.isArray(value)
    ? undefined
    : Object.keys({ ...(value as Holder) }).find((name) => Array.isArray((value as Holder)[name]));
  const rows = inner === undefined ? [row] : { ...(value as Holder), [inner]: [row] };
  return reader.fieldText({ ...content, [field]: rows }, field).replace(/^\d+\. /, "");
}
