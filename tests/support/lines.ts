import type { Line } from "#lib/platform/language";

/** A line as its reader sees it, with plain spaces. */
export function said(line: Line, joint = " · "): string {
  const parts = line.map((part) => (typeof part === "string" ? part : part.own));
  return parts.filter(Boolean).join(joint).replaceAll("\u00a0", " ");
}
