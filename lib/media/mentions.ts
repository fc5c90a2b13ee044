const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;
/** A link of a text to a document: see lib/editorial/references. */
const fileLink = /^ayni:archivo\/([0-9a-f-]{36})$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function mentioned(name: string, value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (name === "href") return fileLink.exec(value)?.[1] ?? null;
  return name === "mediaId" && uuid.test(value) ? value : null;
}

/** The files of the library that a content mentions, wherever it has a `mediaId`, each once. */
export function mediaIdsIn(content: unknown): string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (!isHolder(part)) return;
    for (const [name, value] of Object.entries(part)) {
      const id = mentioned(name, value);
      if (id) found.add(id);
      else walk(value);
    }
  };
  walk(content);
  return [...found];
}
