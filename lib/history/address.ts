import { withParams } from "#lib/editorial/address";
import { filterLabels } from "#lib/history/labels";
import {
  type FilterField,
  filterFields,
  type HistoryFilter,
  type HistoryKey,
  noFilter,
} from "#lib/history/schema";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The name of each filter in an address. */
export const filterParams: Record<FilterField, string> = {
  from: "desde",
  to: "hasta",
  type: "tipo",
  place: "lugar",
  organisation: "organizacion",
  person: "persona",
  text: "texto",
  trait: "condicion",
  after: "despues",
};

export const historyPath = "/direccion/historial";
const exportPath = "/api/direccion/historial.csv";
const fieldNames = Object.keys(filterParams) as FilterField[];

const first = (value: string | string[] | undefined) =>
  (typeof value === "string" ? value : (value?.[0] ?? "")).trim();

/** The key of a page as an address writes it. */
export const keyText = ({ startsOn, id }: HistoryKey) => `${startsOn}_${id}`;

/**
 * Reads the filters of an address. What cannot be read is left out, and `ignored` holds one sentence
 * for each; years the wrong way round are turned.
 */
export function readHistoryAddress(params: SearchParams) {
  const filter: Record<FilterField, unknown> = { ...noFilter };
  const ignored: string[] = [];
  for (const field of fieldNames) {
    const value = first(params[filterParams[field]]);
    const parsed = value === "" ? null : filterFields[field].safeParse(value);
    if (parsed?.success) filter[field] = parsed.data;
    else if (parsed) ignored.push(`${filterLabels[field]}: ${parsed.error.issues[0]?.message}.`);
  }
  return { filter: inOrder(filter as HistoryFilter, ignored), ignored };
}

function inOrder(filter: HistoryFilter, ignored: string[]): HistoryFilter {
  const { from, to } = filter;
  if (from === null || to === null || from <= to) return filter;
  ignored.push(`Desde ${from} hasta ${to}: se muestra desde ${to} hasta ${from}.`);
  return { ...filter, from: to, to: from };
}

/** The filters as the parameters of an address. */
export function filterParameters({ after, ...filter }: HistoryFilter) {
  const values = { ...filter, after: after && keyText(after) };
  const pairs = fieldNames.map((field) => [filterParams[field], values[field]] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== null)) as Record<
    string,
    string | number
  >;
}

/** The address of the history under these filters; `part` is the anchor to open it at. */
export function historyAddress(filter: HistoryFilter, part = ""): string {
  return withParams(historyPath, filterParameters(filter)) + (part && `#${part}`);
}

/** The address that downloads the whole list under these filters. */
export function exportAddress(filter: HistoryFilter): string {
  return withParams(exportPath, filterParameters({ ...filter, after: null }));
}
