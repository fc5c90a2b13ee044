/**
 * The id that a look-up field stands for: null while it is empty. Text that was never chosen from the
 * list is no id, so that the schema refuses it instead of losing it.
 */
export function linkedId({ id, name }: { id: string | null; name: string }): string | null {
  return id ?? (name.trim() || null);
}
