import type { UploadFault } from "#lib/media/labels";

/** An entry of the archive that a Word or Excel file is, with its sizes as declared, in bytes. */
export interface OfficePart {
  name: string;
  packed: number;
  declared: number;
}

const mostParts = 3_000;
const mostBytes = 200_000_000;
/** Ordinary documents pack ten or twenty to one; what is small may pack better. */
const mostRatio = 150;
const ratioCountsFrom = 5_000_000;

const isBomb = ({ packed, declared }: OfficePart) =>
  declared > ratioCountsFrom && declared / Math.max(1, packed) > mostRatio;

/** What the list of parts of a document gives away; null when it is harmless. */
export function partsFault(parts: readonly OfficePart[]): UploadFault | null {
  const total = parts.reduce((sum, { declared }) => sum + declared, 0);
  if (parts.length > mostParts || total > mostBytes || parts.some(isBomb)) return "bomb";
  const names = parts.map(({ name }) => name.toLowerCase());
  if (names.some((name) => /vbaproject|\/macrosheets\//.test(name))) return "macros";
  const carried =
    /(^|\/)(embeddings|activex|oleobjects?|afchunk)|\.(bin|exe|js|vbs|html?|mht|ps1|cmd|bat|jar)$/;
  const harmless = /printersettings\d*\.bin$/;
  return names.some((name) => carried.test(name) && !harmless.test(name)) ? "embedded" : null;
}

/** What a list of relationships or content types gives away. Web addresses of links are harmless. */
export function relationsFault(xml: string): UploadFault | null {
  if (/macroEnabled|vbaProject/i.test(xml)) return "macros";
  if (/relationships\/(oleObject|package|control|aFChunk)"/i.test(xml)) return "embedded";
  const relations = xml.match(/<(\w+:)?Relationship\s[^>]*>/g) ?? [];
  const external = relations.filter((one) => /TargetMode\s*=\s*["']External["']/i.test(one));
  const isLink = (one: string) =>
    /relationships\/hyperlink["']/i.test(one) && /Target\s*=\s*["'](https?:|mailto:|#)/i.test(one);
  return external.every(isLink) ? null : "external";
}
