import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseSettings } from "#lib/platform/env";

/** A file that arrived and is not kept yet: where it lies, its length and its SHA-256 in hexadecimal. */
export interface Arrival {
  path: string;
  bytes: number;
  sha256: string;
}

/** More bytes came than were allowed; what came was removed. */
export class TooManyBytes extends Error {
  override name = "TooManyBytes";
}

const root = () => join(parseSettings().DATA_DIR, "media");
const hall = () => join(root(), "tmp");
/** Our own ids, versions and formats, never what a client wrote. */
const keyShape = /^[0-9a-f-]{36}(\/\d{1,6}(\/[a-z0-9]{1,12}(\.[a-z0-9]{2,5})?)?)?$/;

function placeOf(key: string): string {
  if (!keyShape.test(key)) throw new Error(`"${key}" is no place in the storage`);
  return join(root(), key);
}

/** Counts and hashes what passes; fails at the first byte over the limit. */
function gauge(limit: number) {
  const hash = createHash("sha256");
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) return done(new TooManyBytes());
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  return { stream, read: () => ({ bytes, sha256: hash.digest("hex") }) };
}

/** Writes a body to disk as it comes, never more than `limit` bytes. Throws TooManyBytes. */
export async function receive(body: ReadableStream<Uint8Array>, limit: number): Promise<Arrival> {
  await mkdir(hall(), { recursive: true });
  const path = join(hall(), randomUUID());
  const { stream, read } = gauge(limit);
  try {
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(source, stream, createWriteStream(path, { mode: 0o600 }));
    return { path, ...read() };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Forgets a file that arrived, unless it was kept. */
export const discard = ({ path }: Arrival) => rm(path, { force: true });

/** Keeps a file that arrived under a key. */
export async function keepArrival(key: string, { path }: Arrival): Promise<void> {
  const place = placeOf(key);
  await mkdir(dirname(place), { recursive: true });
  await rename(path, place);
}

/** Keeps bytes under a key: whole or not at all. */
export async function keepBytes(key: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(key);
  await mkdir(dirname(place), { recursive: true });
  const half = `${place}.${randomUUID()}`;
  await writeFile(half, bytes, { mode: 0o600 });
  await rename(half, place);
}

/** The length of what is kept under a key, or null when there is nothing. */
export async function storedBytes(key: string): Promise<number | null> {
  const found = await stat(placeOf(key)).catch(() => null);
  return found?.isFile() ? found.size : null;
}

/** What is kept under a key, from byte `start` to byte `end`, both included. */
export function readStored(
  key: string,
  range: { start: number; end: number },
): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(placeOf(key), range)) as ReadableStream<Uint8Array>;
}

/** Removes everything that is kept under the beginning of a key. */
export const removeStored = (key: string) => rm(placeOf(key), { recursive: true, force: true });

/** Removes what arrived before an instant and was neither kept nor discarded: a process died. */
export async function sweepArrivals(before: Date): Promise<void> {
  const names = await readdir(hall()).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const path = join(hall(), name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtime < before) await rm(path, { force: true });
    }),
  );
}
