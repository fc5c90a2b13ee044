import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { Unzip, UnzipInflate, unzipSync } from "fflate";
import type { UploadFault } from "#lib/media/labels";
import { type OfficePart, partsFault, relationsFault } from "#lib/media/officeParts";

const stepBytes = 16_384;
const largestListing = 2_000_000;
const listing = /(^|\/)(_rels\/[^/]*\.rels|\[Content_Types\]\.xml)$/;

/** The archive ends where its own directory says, with nothing behind (APPNOTE 4.3.16). */
function endsProperly(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const least = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    return at + 22 + view.getUint16(at + 20, true) === bytes.length;
  }
  return false;
}

function declaredParts(bytes: Uint8Array): OfficePart[] {
  const parts: OfficePart[] = [];
  const note = (file: { name: string; size: number; originalSize: number }) => {
    parts.push({ name: file.name, packed: file.size, declared: file.originalSize });
    return false;
  };
  unzipSync(bytes, { filter: note });
  return parts;
}

/** Unpacks everything piece by piece and keeps nothing: whether no part is larger than it declares. */
async function keepsItsWord(bytes: Uint8Array, parts: OfficePart[]): Promise<boolean> {
  const left = new Map(parts.map(({ name, declared }) => [name, declared]));
  let honest = true;
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      const rest = (left.get(file.name) ?? 0) - data.length;
      left.set(file.name, rest);
      if (error || rest < 0) honest = false;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && honest; at += stepBytes) {
    unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    if (at % (stepBytes * 16) === 0) await setImmediate();
  }
  return honest;
}

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
