/** The texts of a language by their whole key. */
export function flatten(tree: object, prefix = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === "string"
      ? [[prefix + name, value]]
      : [...flatten(value as object, `${prefix}${name}.`)],
  );
  return new Map(entries);
}

/** The end of what a "{" at `start` opens. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace stays open in "${text}"`);
}

/** What the braces of a text hold, the outermost only. */
function inBraces(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf("{"); at >= 0; ) {
    const end = closing(text, at);
    found.push(text.slice(at + 1, end));
    at = text.indexOf("{", end);
  }
  return found;
}

/** The arguments and tags of a message in ICU's syntax, each once: "count", "<link>". */
export function argumentsOf(message: string): string[] {
  const names = inBraces(message).flatMap((inside) => {
    const [name = "", sort = ""] = inside.split(",").map((part) => part.trim());
    const isChoice = ["plural", "select", "selectordinal"].includes(sort);
    return [name, ...(isChoice ? inBraces(inside).flatMap(argumentsOf) : [])];
  });
  const tags = message.match(/<\w+>/g) ?? [];
  return [...new Set([...names, ...tags])].sort();
}
