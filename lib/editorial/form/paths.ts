/** Where a value stands in a content: "title", "place.locality", "people.2.name". */
export type Path = string;

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** The value at a path; undefined where the content has none. */
export function valueAt(content: unknown, path: Path): unknown {
  return path
    .split(".")
    .reduce<unknown>((part, step) => (isHolder(part) ? part[step] : undefined), content);
}

/** The content with another value at a path. Everything beside the path stays the same object. */
export function withValueAt<Content>(content: Content, path: Path, value: unknown): Content {
  return replaced(content, path.split("."), value) as Content;
}

function replaced(part: unknown, [step = "", ...deeper]: string[], value: unknown): unknown {
  const holder = isHolder(part) ? part : {};
  const inside = deeper.length === 0 ? value : replaced(holder[step], deeper, value);
  if (Array.isArray(part)) return part.with(Number(step), inside);
  return { ...holder, [step]: inside };
}

/** Whether one path is the other, holds it or is held by it. */
export function touches(path: Path, other: Path): boolean {
  return path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);
}

/** The id of the element where a path is written, so that summaries and checklists can lead to it. */
export function fieldId(path: Path): string {
  return `campo-${path.replaceAll(".", "-")}`;
}
