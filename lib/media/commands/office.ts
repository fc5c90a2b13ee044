import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { UploadFault } from "#lib/media/labels";
import { type OfficePart, partsFault, relationsFault } from "#lib/media/officeParts";
import { declaredParts, endsProperly, keepsItsWord } from "#lib/platform/archive";

const largestListing = 2_000_000;
const listing = /(^|\/)(_rels\/[^/]*\.rels|\[Content_Types\]\.xml)$/;

function listingsFault(bytes: Uint8Array, parts: OfficePart[]): UploadFault | null {
  const lists = parts.filter(({ name }) => listing.test(name));
  if (lists.some(({ declared }) => declared > largestListing)) return "bomb";
  const read = unzipSync(bytes, { filter: ({ name }) => listing.test(name) });
  const texts = Object.values(read).map((part) => new TextDecoder().decode(part));
  return texts.map(relationsFault).find((fault) => fault !== null) ?? null;
}

/** Why a Word or Excel file is not taken: macros, objects, parts from elsewhere, bombs, damage. */
export async function officeFault(path: string): Promise<UploadFault | null> {
  const bytes = new Uint8Array(await readFile(path));
  if (!endsProperly(bytes)) return "damagedOffice";
  try {
    const parts = declaredParts(bytes);
    const fault = partsFault(parts);
    if (fault) return fault;
    if (!(await keepsItsWord(bytes, parts))) return "bomb";
    return listingsFault(bytes, parts);
  } catch {
    return "damagedOffice";
  }
}
