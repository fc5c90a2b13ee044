import { z } from "zod";
import { isCivilDate } from "#lib/platform/clock";

/** Where a page of a list ends that goes by a moment and an id, newest first. */
export interface MomentKey {
  at: Date;
  id: string;
}

const keyText = ({ at, id }: MomentKey) => `${at.toISOString()}_${id}`;

function readKey(text: string | null): MomentKey | null {
  const [moment = "", id = ""] = text?.split("_") ?? [];
  const at = new Date(moment);
  // The day is checked too: JavaScript reads years that PostgreSQL has not.
  const valid = isCivilDate(moment.slice(0, 10)) && z.uuid().safeParse(id).success;
  return valid && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

/** The condition for the rows after a key, by the names of their two columns; none for what is no key. */
export function olderThan<Moment extends string, Id extends string>(
  text: string | null,
  moment: Moment,
  id: Id,
) {
  const key = readKey(text);
  if (!key) return {};
  const beyond = [{ [moment]: { lt: key.at } }, { [id]: { lt: key.id } }];
  // The first bound is the index's; the second only settles what happened at the same moment.
  return { AND: [{ [moment]: { lte: key.at } }, { OR: beyond }] };
}

/** Splits one row too many off a page, with the key of the page that it begins. */
export function newestPage<Row>(rows: Row[], size: number, keyOf: (row: Row) => MomentKey) {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last !== undefined ? keyText(keyOf(last)) : null };
}
