import { createHash } from "node:crypto";
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

export interface RenderedPage {
  status: number;
  /** The content version that it was rendered for. */
  version: string;
  /** Until when it holds, in milliseconds since the epoch: what it says of today ends at midnight. */
  until: number;
  size: number;
  variants: Record<Encoding, Variant>;
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** A portal page carries no script: nothing that slips into one can run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that belong to one transfer through Next, not to the page. */
const dropped = new Set([
  "cache-control",
  "connection",
  "content-security-policy",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "link",
  "set-cookie",
  "transfer-encoding",
  "vary",
  "x-nextjs-cache",
]);

function kept(headers: Record<string, unknown>): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => !dropped.has(name) && !name.startsWith("x-nextjs-"))
    .map(([name, value]) => [name, String(value)]);
}

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

export interface Render {
  status: number;
  headers: Record<string, unknown>;
  body: string | Buffer;
  /** False for what is compressed already, as pictures are. */
  compressible: boolean;
}

function variantsOf({ body, compressible }: Render, shared: [string, string][]) {
  const plain = Buffer.from(body);
  const identity = variant(plain, "identity", shared);
  if (!compressible) return { identity, gzip: identity, br: identity };
  return {
    identity,
    gzip: variant(gzipSync(plain, { level: 6 }), "gzip", shared),
    br: variant(brotliCompressSync(plain, quick), "br", shared),
  };
}

/** A page, or another answer of the portal, ready to be sent in every encoding; brotli at a quick level first. */
export function preparePage(
  render: Render,
  { version, until }: Pick<RenderedPage, "version" | "until">,
): RenderedPage {
  const shared: [string, string][] = [
    ...kept(render.headers),
    ["Cache-Control", "public, max-age=0, must-revalidate"],
    ["Vary", "Accept-Encoding, Cookie"],
    ["Content-Security-Policy", contentSecurityPolicy],
  ];
  const variants = variantsOf(render, shared);
  const distinct = new Set(Object.values(variants).map(({ bytes }) => bytes));
  const size = [...distinct].reduce((sum, bytes) => sum + bytes.length, 2_000);
  return { status: render.status, version, until, size, variants };
}

/** Compresses a page as far as brotli goes, outside the event loop; resolves to the bytes saved. */
export function compressFully(page: RenderedPage): Promise<number> {
  const { identity, br } = page.variants;
  if (br === identity) return Promise.resolve(0);
  const shared = identity.headers.filter(([name]) => name !== "Content-Length" && name !== "ETag");
  return new Promise((resolve, reject) => {
    brotliCompress(identity.bytes, best, (error, bytes) => {
      if (error) return reject(error);
      const saved = br.bytes.length - bytes.length;
      if (saved > 0) page.variants.br = variant(bytes, "br", shared);
      resolve(Math.max(saved, 0));
    });
  });
}
