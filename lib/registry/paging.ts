import { z } from "zod";

/** Where a page of an alphabetical list ends: the search name and id of its last row. */
export interface NameKey {
  searchName: string;
  id: string;
}

/** A key as an address carries it. Search names hold no underscore. */
export const nameKeyText = ({ searchName, id }: NameKey) => `${searchName}_${id}`;

/** Reads a key from an address; null for what is none. */
export function readNameKey(text: string | null): NameKey | null {
  const [searchName = "", id = ""] = text?.split("_") ?? [];
  return z.uuid().safeParse(id).success ? { searchName, id } : null;
}

/** The condition for the rows after a key, in the order of search name and id. */
export function afterName(text: string | null) {
  const key = readNameKey(text);
  if (!key) return {};
  const { searchName, id } = key;
  return { OR: [{ searchName: { gt: searchName } }, { searchName, id: { gt: id } }] };
}

/** Splits one row too many off a page, with the key of the page that it begins. */
export function pageOf<Row extends NameKey>(rows: Row[], size: number) {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? nameKeyText(last) : null };
}
