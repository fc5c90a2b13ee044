import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";

/** Reads the built sheets by the address that pages give them, each once. */
export function sheetReader(buildFolder: string): (href: string) => string {
  const read = new Map<string, string>();
  return (href) => {
    const known = read.get(href);
    if (known !== undefined) return known;
    const path = normalize(href.split("?", 1)[0] ?? "").replace(/^\/_next\//, "");
    if (!path.startsWith("static/")) throw new Error(`not a sheet of the build: ${href}`);
    const text = readFileSync(join(buildFolder, path), "utf8");
    read.set(href, text);
    return text;
  };
}
