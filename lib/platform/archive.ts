import { setImmediate } from "node:timers/promises";
import { Unzip, UnzipInflate, unzipSync } from "fflate";

/** An entry of a zip archive, with its sizes as declared, in bytes. */
export interface ArchivePart {
  name: string;
  packed: number;
  declared: number;
}

const stepBytes = 16_384;

/** The archive ends where its own directory says, with nothing behind (APPNOTE 4.3.16). */
export function endsProperly(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const least = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    return at + 22 + view.getUint16(at + 20, true) === bytes.length;
  }
  return false;
}

/** What the archive says it holds, in its order; nothing is unpacked. */
export function declaredParts(bytes: Uint8Array): ArchivePart[] {
  const parts: ArchivePart[] = [];
  const note = (file: { name: string; size: number; originalSize: number }) => {
    parts.push({ name: file.name, packed: file.size, declared: file.originalSize });
    return false;
  };
  unzipSync(bytes, { filter: note });
  return parts;
}

/** Unpacks everything piece by piece and keeps nothing: whether no part is larger than it declares. */
export async function keepsItsWord(bytes: Uint8Array, parts: ArchivePart[]): Promise<boolean> {
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

/** The bytes of the entry at a position, or null where there is none. Check the archive before. */
export function partAt(bytes: Uint8Array, position: number): Uint8Array | null {
  let at = -1;
  const found = unzipSync(bytes, {
    filter: () => {
      at += 1;
      return at === position;
    },
  });
  return Object.values(found)[0] ?? null;
}
