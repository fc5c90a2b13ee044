import { createHash } from "node:crypto";
import { brotliCompress, brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Encoding } from "#lib/delivery/encoding";
import { hasPhotos, withoutPhotos } from "#lib/delivery/light";
import { registrationSource } from "#lib/delivery/registration";

/** One way of sending a page: its bytes with the headers that go with them. */
export interface Variant {
  bytes: Buffer;
  etag: string;
  headers: [string, string][];
  /** The headers in a row, as Node writes them quickest: with the bytes, and when nothing changed. */
  head: string[];
  unchangedHead: string[];
}

type Variants = Record<Encoding, Variant>;

export interface RenderedPage {
  status: number;
  /** Whether people read it: what is no page, or is not there, is not counted as read. */
  isRead: boolean;
  /** The content version that it was rendered for. */
  version: string;
  /** Until when it holds, in milliseconds since the epoch: what it says of today ends at midnight. */
  until: number;
  size: number;
  variants: Variants;
  /** The same without its photos, once somebody who saves data asked; undefined where there are none. */
  light?: Variants | "not yet";
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/**
 * A portal page carries one known script: nothing else that slips into one can run. What a browser's own tools ask for
 * beside the page, such as robots.txt, falls under its connect-src.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src ${registrationSource}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
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

function variantsOf(
  { body, compressible }: Pick<Render, "body" | "compressible">,
  shared: [string, string][],
): Variants {
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
  const isHtml = typeof render.body === "string";
  const shows = isHtml && hasPhotos(String(render.body));
  const shared: [string, string][] = [
    ...kept(render.headers),
    ["Cache-Control", "public, max-age=0, must-revalidate"],
    ["Vary", shows ? "Accept-Encoding, Cookie, Save-Data" : "Accept-Encoding, Cookie"],
    ["Content-Security-Policy", contentSecurityPolicy],
  ];
  const variants = variantsOf(render, shared);
  const isRead = isHtml && render.status === 200;
  const page = { status: render.status, isRead, version, until, variants };
  return { ...page, size: sizeOf(variants) + 2_000, ...(shows && { light: "not yet" }) };
}

function sizeOf(variants: Variants): number {
  const distinct = new Set(Object.values(variants).map(({ bytes }) => bytes));
  return [...distinct].reduce((sum, bytes) => sum + bytes.length, 0);
}

const sharedBy = ({ headers }: Variant) =>
  headers.filter(([name]) => name !== "Content-Length" && name !== "ETag");

/** The variants of a page without its photos, made the first time; `grown` hears by how many bytes it grew. */
export function lightVariants(page: RenderedPage, grown: (bytes: number) => void): Variants {
  if (page.light === undefined) return page.variants;
  if (page.light === "not yet") {
    const { identity } = page.variants;
    const body = withoutPhotos(identity.bytes.toString());
    page.light = variantsOf({ body, compressible: true }, sharedBy(identity));
    grown(sizeOf(page.light));
  }
  return page.light;
}

/** Compresses a page as far as brotli goes, outside the event loop; resolves to the bytes saved. */
export function compressFully(page: RenderedPage): Promise<number> {
  const { identity, br } = page.variants;
  if (br === identity) return Promise.resolve(0);
  const shared = sharedBy(identity);
  return new Promise((resolve, reject) => {
    brotliCompress(identity.bytes, best, (error, bytes) => {
      if (error) return reject(error);
      const saved = br.bytes.length - bytes.length;
      if (saved > 0) page.variants.br = variant(bytes, "br", shared);
      resolve(Math.max(saved, 0));
    });
  });
}
