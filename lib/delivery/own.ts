import type { IncomingMessage, OutgoingHttpHeaders, RequestListener } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { inject, type Response } from "light-my-request";
import { chooseEncoding } from "#lib/delivery/encoding";
import { hasPhotos, withoutPhotos } from "#lib/delivery/light";
import { contentSecurityPolicy, kept } from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";
import type { Exchange } from "#lib/delivery/send";
import { quick } from "#lib/delivery/variants";

interface Maker {
  /** Renders through Next. */
  next: RequestListener;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
}

/** An answer for one reader alone. */
interface OwnAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  bytes: Buffer;
}

/** What a browser holds of it, and how the request was sent: of the first there is nothing, the second is over. */
const leftOut = [
  ...["if-none-match", "if-modified-since"],
  ...["content-length", "transfer-encoding", "connection", "expect"],
];

/** Puts a request to Next within this process, as it came; its answer is whole and not compressed. */
function ask(next: RequestListener, request: IncomingMessage, payload: Buffer | undefined) {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  for (const name of leftOut) Reflect.deleteProperty(headers, name);
  const { url = "/", socket } = request;
  const method = request.method === "POST" ? "POST" : "GET";
  const remoteAddress = socket.remoteAddress ?? "";
  return inject(next, { method, url, headers, remoteAddress, ...(payload && { payload }) });
}

/** What Next gives up making has no text: only its scripts would write one. */
const isEmpty = (html: string) => html.includes('<html id="__next_error__">');

const leadsOn = ({ statusCode }: Response) => statusCode >= 300 && statusCode < 400;

function isReadable(answer: Response): boolean {
  const { headers, payload } = answer;
  const isHtml = String(headers["content-type"] ?? "").startsWith("text/html");
  const isFile = headers["content-disposition"] !== undefined;
  return isHtml && !isFile && !leadsOn(answer) && !isEmpty(payload);
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressors = {
  br: (text: string) => brotli(text, quick),
  gzip: (text: string) => zip(text, { level: 6 }),
  identity: async (text: string) => Buffer.from(text),
};

interface Content {
  body: string | Buffer;
  headers: OutgoingHttpHeaders;
}

function pageOf(answer: Response, request: IncomingMessage, css: Maker["css"]): Content {
  const whole = rewritePage(answer.payload, css);
  const shows = hasPhotos(whole);
  const body = request.headers["save-data"] === "on" && shows ? withoutPhotos(whole) : whole;
  const Vary = shows ? "Accept-Encoding, Cookie, Save-Data" : "Accept-Encoding, Cookie";
  return { body, headers: { Vary, "Content-Security-Policy": contentSecurityPolicy } };
}

/** What cannot be read without scripts goes as Next made it; of what leads elsewhere, nobody reads more than where to. */
function asItIs(answer: Response): Content {
  const { headers, payload, rawPayload } = answer;
  const policy = headers["content-security-policy"];
  const Vary = "Accept-Encoding, Cookie";
  const own = { Vary, ...(policy && { "Content-Security-Policy": policy }) };
  if (leadsOn(answer)) return { body: Buffer.alloc(0), headers: own };
  return { body: isEmpty(payload) ? payload : rawPayload, headers: own };
}

async function encoded({ body, headers }: Content, request: IncomingMessage) {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  if (typeof body !== "string") return { bytes: body, headers };
  const named = encoding !== "identity" && { "Content-Encoding": encoding };
  return { bytes: await compressors[encoding](body), headers: { ...headers, ...named } };
}

/**
 * Makes a page for one reader alone, or the answer to one's form: without the framework's scripts, as the pages that
 * all read, with the cookies that are its own; nobody may keep it. `payload` is what a form sends.
 */
export async function makeOwn(
  { next, css }: Maker,
  exchange: Exchange,
  payload: Buffer | undefined,
): Promise<OwnAnswer> {
  const answer = await ask(next, exchange.request, payload);
  const isPage = isReadable(answer);
  const content = isPage ? pageOf(answer, exchange.request, css) : asItIs(answer);
  const { bytes, headers } = await encoded(content, exchange.request);
  const cookies = answer.headers["set-cookie"];
  return {
    status: answer.statusCode,
    headers: {
      ...Object.fromEntries(kept(answer.headers)),
      ...headers,
      ...(cookies && { "Set-Cookie": cookies }),
      "Cache-Control": "private, no-store",
      "Content-Length": bytes.length,
    },
    bytes,
  };
}

export function sendOwn(answer: OwnAnswer, { request, response }: Exchange): number {
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.bytes);
  return answer.status;
}
