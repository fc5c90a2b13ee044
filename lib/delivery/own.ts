import type { IncomingMessage, OutgoingHttpHeaders, RequestListener } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { inject, type Response } from "light-my-request";
import { refusedPath } from "#lib/accounts/return-path";
import { chooseEncoding } from "#lib/delivery/encoding";
import { hasPhotos, withoutPhotos } from "#lib/delivery/light";
import { contentSecurityPolicy, kept } from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";
import type { Exchange } from "#lib/delivery/send";
import { quick } from "#lib/delivery/variants";
import { languageOfPath, pathIn } from "#lib/platform/language";

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

interface Question {
  method: "GET" | "POST";
  url: string;
  payload?: Buffer;
}

/** Puts a question to Next within this process, as whoever asks; its answer is whole and not compressed. */
function ask(next: RequestListener, request: IncomingMessage, question: Question) {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  for (const name of leftOut) Reflect.deleteProperty(headers, name);
  const remoteAddress = request.socket.remoteAddress ?? "";
  return inject(next, { ...question, headers, remoteAddress });
}

/** The page that says that another may not be seen, under its address and in its language. */
async function askRefused(next: RequestListener, request: IncomingMessage): Promise<Response> {
  const { locale } = languageOfPath(request.url ?? "/");
  const answer = await ask(next, request, { method: "GET", url: pathIn(locale, refusedPath) });
  return Object.assign(answer, { statusCode: 403 });
}

async function askOwn(next: RequestListener, request: IncomingMessage, payload?: Buffer) {
  const { url = "/" } = request;
  const method = request.method === "POST" ? "POST" : "GET";
  const answer = await ask(next, request, { method, url, ...(payload && { payload }) });
  const isRefused = answer.statusCode === 403 && isEmpty(answer.payload);
  return isRefused ? askRefused(next, request) : answer;
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
  br: (text: string) => brotli(text, quick(Buffer.byteLength(text))),
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

async function ownAnswer(answer: Response, request: IncomingMessage, css: Maker["css"]) {
  const content = isReadable(answer) ? pageOf(answer, request, css) : asItIs(answer);
  const { bytes, headers } = await encoded(content, request);
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

/**
 * Makes a page for one reader alone, or the answer to one's form: without the framework's scripts, as the pages that
 * all read, with the cookies that are its own; nobody may keep it. `payload` is what a form sends.
 */
export async function makeOwn(
  { next, css }: Maker,
  { request }: Exchange,
  payload: Buffer | undefined,
): Promise<OwnAnswer> {
  return ownAnswer(await askOwn(next, request, payload), request, css);
}

/** Makes what is sent in the place of a page that whoever asks may not see. */
export async function makeRefused({ next, css }: Maker, { request }: Exchange): Promise<OwnAnswer> {
  return ownAnswer(await askRefused(next, request), request, css);
}

export function sendOwn(answer: OwnAnswer, { request, response }: Exchange): number {
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.bytes);
  return answer.status;
}
