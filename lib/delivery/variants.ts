import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Encoding } from "#lib/delivery/encoding";

/** One way of sending a page: its bytes with the headers that go with them. */
export interface Variant {
  bytes: Buffer;
  etag: string;
  headers: [string, string][];
  /** The headers in a row, as Node writes them quickest: with the bytes, and when nothing changed. */
  head: string[];
  unchangedHead: string[];
}

export type Variants = Readonly<Record<Encoding, Variant>>;

/** How far back brotli looks, as a power of two: as far as a page is long. By itself it would make room for 4 MB. */
const windowOf = (bytes: number) => Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 16))));

const brotliAt = (quality: number) => (bytes: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  },
});
/** Brotli for so many bytes, at a level that takes no longer than gzip. */
export const quick = brotliAt(5);
const best = brotliAt(11);

const compress = promisify(brotliCompress);

/** Headers that say how bytes are sent, which "it has not changed" does without. */
const ofTheBytes = new Set(["Content-Length", "Content-Encoding"]);

function etagOf(bytes: Buffer): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}

function variant(bytes: Buffer, encoding: Encoding, shared: [string, string][]): Variant {
  const etag = etagOf(bytes);
  const own: [string, string][] = [
    ["Content-Length", String(bytes.length)],
    ["ETag", etag],
  ];
  if (encoding !== "identity") own.push(["Content-Encoding", encoding]);
  const headers = [...shared, ...own];
  const unchanged = headers.filter(([name]) => !ofTheBytes.has(name));
  return { bytes, etag, headers, head: headers.flat(), unchangedHead: unchanged.flat() };
}

/** A page in each encoding, made when the first reader accepts it: whoever waits for a page waits for one alone. */
export class Compressed implements Variants {
  readonly identity: Variant;
  readonly #shared: [string, string][];
  #gzip: Variant | undefined;
  #br: Variant | undefined;

  constructor(plain: Buffer, shared: [string, string][]) {
    this.#shared = shared;
    this.identity = variant(plain, "identity", shared);
  }

  get gzip(): Variant {
    this.#gzip ??= variant(gzipSync(this.identity.bytes, { level: 6 }), "gzip", this.#shared);
    return this.#gzip;
  }

  get br(): Variant {
    const plain = this.identity.bytes;
    this.#br ??= variant(brotliCompressSync(plain, quick(plain.length)), "br", this.#shared);
    return this.#br;
  }

  /** Puts brotli at its best in the place of the quick level, unless that one is smaller. */
  async settle(): Promise<void> {
    const plain = this.identity.bytes;
    const bytes = await compress(plain, best(plain.length));
    if (bytes.length < this.br.bytes.length) this.#br = variant(bytes, "br", this.#shared);
  }
}

/** The three encodings of a page take less than this many times its own bytes. */
const encodedShare = 1.8;

/** The encodings of an answer, and at most how many bytes they take. */
export function variantsOf(plain: Buffer, compressible: boolean, shared: [string, string][]) {
  if (compressible) {
    const variants: Variants = new Compressed(plain, shared);
    return { variants, size: Math.ceil(plain.length * encodedShare) };
  }
  const identity = variant(plain, "identity", shared);
  const variants: Variants = { identity, gzip: identity, br: identity };
  return { variants, size: plain.length };
}
