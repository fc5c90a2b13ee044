/** Who changed a field since the version that both started from. */
export type ChangedBy = "mine" | "theirs" | "both";

export interface FieldDifference {
  field: string;
  changedBy: ChangedBy;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const present = (value: Record<string, unknown>) =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Whether two JSON values say the same; the order of keys and absent parts do not count. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = present(a);
  if (keys.length !== present(b).length) return false;
  return keys.every((key) => sameContent(a[key], b[key]));
}

/** The top-level fields in which two contents differ, in the order of the first. */
export function differingFields(a: object, b: object): string[] {
  const left: Record<string, unknown> = { ...a };
  const right: Record<string, unknown> = { ...b };
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return fields.filter((field) => !sameContent(left[field], right[field]));
}

export interface Versions {
  base: object;
  mine: object;
  theirs: object;
}

/** What differs between what I have and what somebody else saved, and who changed it. */
export function compareVersions({ base, mine, theirs }: Versions): FieldDifference[] {
  const byMe = new Set(differingFields(base, mine));
  const byThem = new Set(differingFields(base, theirs));
  return differingFields(mine, theirs).map((field) => {
    if (byMe.has(field) && byThem.has(field)) return { field, changedBy: "both" };
    return { field, changedBy: byThem.has(field) ? "theirs" : "mine" };
  });
}

/** My content with the fields of theirs that were chosen. */
export function takeFields<Content extends object>(
  mine: Content,
  theirs: Content,
  fields: readonly string[],
): Content {
  return {
    ...mine,
    ...Object.fromEntries(Object.entries(theirs).filter(([key]) => fields.includes(key))),
  };
}
