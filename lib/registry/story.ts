import { fieldLabels, verbWords } from "#lib/registry/labels";

/** An entry of the audit log about a record of the directory. */
export interface RegistryEntry {
  id: bigint;
  actorName: string;
  verb: string;
  at: Date;
  data: unknown;
}

/** One step of a record's history: "Rita" "cambió el nombre y el tipo". */
export interface RegistryStep {
  key: string;
  who: string;
  did: string;
  at: Date;
}

type Data = Readonly<Record<string, unknown>>;
const asData = (value: unknown): Data => (value && typeof value === "object" ? { ...value } : {});
const textIn = (data: Data, key: string) => (typeof data[key] === "string" ? data[key] : "");
const list = new Intl.ListFormat("es", { type: "conjunction" });

function changed(data: Data): string {
  const fields = Object.keys(asData(data.changes)).map((field) => fieldLabels[field] ?? field);
  return fields.length > 0 ? ` ${list.format(fields)}` : "";
}

function deed(verb: string, data: Data): string {
  const words = verbWords[verb] ?? verb;
  if (verb === "changed") return words + changed(data);
  const subject = textIn(data, "alias") || textIn(data, "title");
  return subject ? `${words} «${subject}»` : words;
}

/** The history of a record of the directory, in the order given. */
export function registryStory(entries: readonly RegistryEntry[]): RegistryStep[] {
  return entries.map(({ id, actorName, verb, at, data }) => ({
    key: String(id),
    who: actorName,
    did: deed(verb, asData(data)),
    at,
  }));
}
