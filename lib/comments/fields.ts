import { wholeLabel } from "#lib/comments/labels";

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
const keyOf = (row: unknown) => (isHolder(row) && typeof row.key === "string" ? row.key : null);

/** One step of a path in a value: by name, or in a list by index or by the row's key. */
function stepInto(value: unknown, step: string): [next: unknown, index: string] {
  if (!Array.isArray(value)) return [isHolder(value) ? value[step] : undefined, step];
  const index = /^\d{1,4}$/.test(step)
    ? Number(step)
    : value.findIndex((row) => keyOf(row) === step);
  return [value[index], String(index)];
}

/** A path as a comment keeps it: "people.2.role" → "people.<key>.role", so that it follows its row. */
export function keyedField(content: unknown, path: string): string {
  let value = content;
  const steps = path.split(".").map((step) => {
    const isRow = Array.isArray(value);
    [value] = stepInto(value, step);
    return (isRow && keyOf(value)) || step;
  });
  return steps.join(".");
}

/** Where a commented field stands now: "people.<key>.role" → "people.2.role"; null when its row is gone. */
export function pathOfField(content: unknown, field: string): string | null {
  let value = content;
  const steps: string[] = [];
  for (const step of field.split(".")) {
    const [next, name] = stepInto(value, step);
    if (Array.isArray(value) && next === undefined) return null;
    steps.push(name);
    value = next;
  }
  return steps.join(".");
}

/** Whether a field is another, or part of it. The whole publication holds only itself. */
export function isWithin(field: string, holder: string): boolean {
  return field === holder || (holder !== "" && field.startsWith(`${holder}.`));
}

const nameFields = ["name", "title", "statement", "text", "topic", "placeName"];

function rowName(content: unknown, field: string): string {
  const path = pathOfField(content, field);
  if (path === null) return "fila que ya no está";
  let value = content;
  let row: unknown = null;
  for (const step of path.split(".")) {
    const inList = Array.isArray(value);
    [value] = stepInto(value, step);
    if (inList) row = value;
  }
  if (!isHolder(row)) return "";
  const shown = row;
  const name = nameFields.map((key) => shown[key]).find((text) => typeof text === "string" && text);
  return typeof name === "string" ? name.slice(0, 60) : "";
}

/** What people call a commented field: "Resumen", "Personas: Rosa". */
export function fieldName(
  content: unknown,
  field: string,
  labels: Readonly<Record<string, string>>,
): string {
  if (field === "") return wholeLabel;
  const [top = ""] = field.split(".");
  const name = labels[field] ?? labels[top] ?? top;
  const row = field === top ? "" : rowName(content, field);
  return row ? `${name}: ${row}` : name;
}
