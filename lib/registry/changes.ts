import { differingFields } from "#lib/editorial/form/comparison";

type Plain = string | number | boolean | null;
export type Changes = Record<string, { from: Plain; to: Plain }>;

/** What differs between two states of a record, by field, as the audit log keeps it. */
export function changesBetween<Fields extends Record<string, Plain>>(
  before: Fields,
  after: Fields,
): Changes {
  return Object.fromEntries(
    differingFields(before, after).map((field) => [
      field,
      { from: before[field] ?? null, to: after[field] ?? null },
    ]),
  );
}

/** True when nothing differs, so that there is nothing to write and nothing to record. */
export const isEmpty = (changes: Changes) => Object.keys(changes).length === 0;
