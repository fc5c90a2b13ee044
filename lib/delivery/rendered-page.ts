import { hasPhotos, withoutPhotos } from "#lib/delivery/light";
import { registrationSource } from "#lib/delivery/registration";
import { Compressed, type Variant, type Variants, variantsOf } from "#lib/delivery/variants";

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
  /** Whether it was, or is being, compressed as far as it goes: from its second reader on. */
  isSettled: boolean;
  /** The same without its photos, once somebody who saves data asked; undefined where there are none. */
  light?: Variants | "not yet";
}

/**
 * A portal page carries one known script: nothing else that slips into one can run. What a browser's own tools ask for
 * beside the page, such as robots.txt, falls under its connect-src.
 */
export const contentSecurityPolicy = [
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

/** The headers of an answer of Next that belong to what it says. */
export function kept(headers: Record<string, unknown>): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => !dropped.has(name) && !name.startsWith("x-nextjs-"))
    .map(([name, value]) => [name, String(value)]);
}

export interface Render {
  status: number;
  headers: Record<string, unknown>;
  body: string | Buffer;
  /** False for what is compressed already, as pictures are. */
  compressible: boolean;
}

/** A page, or another answer of the portal, ready to be sent; brotli at a quick level first. */
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
  const { variants, size } = variantsOf(Buffer.from(render.body), render.compressible, shared);
  const isRead = isHtml && render.status === 200;
  const page = { status: render.status, isRead, version, until, variants, isSettled: false };
  return { ...page, size: size + 2_000, ...(shows && { light: "not yet" }) };
}

const sharedBy = ({ headers }: Variant) =>
  headers.filter(([name]) => name !== "Content-Length" && name !== "ETag");

/** The variants of a page without its photos, made the first time; `grown` hears by how many bytes it grew. */
export function lightVariants(page: RenderedPage, grown: (bytes: number) => void): Variants {
  if (page.light === undefined) return page.variants;
  if (page.light === "not yet") {
    const { identity } = page.variants;
    const body = withoutPhotos(identity.bytes.toString());
    const made = variantsOf(Buffer.from(body), true, sharedBy(identity));
    page.light = made.variants;
    grown(made.size);
  }
  return page.light;
}

/** Compresses a page as far as brotli goes, outside the event loop. */
export async function compressFully({ variants }: RenderedPage): Promise<void> {
  if (variants instanceof Compressed) await variants.settle();
}
