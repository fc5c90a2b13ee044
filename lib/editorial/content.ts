import { createHash } from "node:crypto";

type Json = unknown;

/** JSON with sorted keys, so that equal contents have equal texts. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}

/** SHA-256 of the content's canonical JSON, in hexadecimal. */
export function contentHash(content: Json): string {
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}
