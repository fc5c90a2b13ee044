import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { isAbsurd, portalAddress } from "#lib/delivery/address";
import type { ContentVersion } from "#lib/delivery/content-version";
import { nextMidnight } from "#lib/delivery/midnight";
import { PageStore } from "#lib/delivery/page-store";
import {
  chooseEncoding,
  compressFully,
  preparePage,
  type RenderedPage,
} from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";
import { failurePage } from "#lib/platform/failure-page";
import { log } from "#lib/platform/log";

const plainText = { "Content-Type": "text/plain; charset=utf-8" };
const memoryLimit = 64 * 1024 * 1024;
const sessionCookie = /next-auth\.session-token|__prerender_bypass/;

interface Options {
  /** Renders through Next. */
  next: RequestListener;
  version: ContentVersion;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
  /** The host that pages are rendered for. */
  host: string;
}

/** Serves portal pages from memory: each is rendered once for a content version. */
export class Portal {
  readonly #options: Options;
  readonly #pages = new PageStore<RenderedPage>(memoryLimit);
  readonly #rendering = new Map<string, Promise<RenderedPage>>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Answers a request, from memory when it asks for a portal page and nobody is signed in. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? "/";
    if (isAbsurd(url)) {
      response.writeHead(400, plainText).end("La dirección está mal escrita.\n");
      return;
    }
    const address = isAnonymousRead(request) ? portalAddress(url) : null;
    if (address === null) this.#options.next(request, response);
    else this.#sendPage(address, request, response);
  }

  #sendPage(address: string, request: IncomingMessage, response: ServerResponse): void {
    const page = this.#pages.get(address);
    if (page && this.#isFresh(page)) {
      send(page, request, response);
      return;
    }
    this.#render(address).then(
      (fresh) => send(fresh, request, response),
      (error) => this.#answerWithout(error, request, response),
    );
  }

  #isFresh(page: RenderedPage): boolean {
    return page.version === this.#options.version.current() && Date.now() < page.until;
  }

  /** While the database is away, what was published last is better than nothing. */
  #answerWithout(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    const stale = this.#pages.get(portalAddress(request.url ?? "/") ?? "");
    log.error({ err: error, url: request.url, stale: Boolean(stale) }, "a page failed");
    if (stale) send(stale, request, response);
    else response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" }).end(failurePage);
  }

  #render(address: string): Promise<RenderedPage> {
    let running = this.#rendering.get(address);
    if (running === undefined) {
      running = this.#renderNow(address).finally(() => this.#rendering.delete(address));
      this.#rendering.set(address, running);
    }
    return running;
  }

  async #renderNow(address: string): Promise<RenderedPage> {
    const { next, version, css, host } = this.#options;
    const life = { version: version.current(), until: nextMidnight() };
    const headers = { host, accept: "text/html", "accept-encoding": "identity" };
    const answer = await inject(next, { method: "GET", url: address, headers });
    if (answer.statusCode >= 500) throw new Error(`${address} answered ${answer.statusCode}`);
    const html = await rewritePage(answer.payload, css);
    const render = { status: answer.statusCode, headers: answer.headers, html };
    const page = preparePage(render, life);
    // A wrong address can be any of endlessly many: only pages that exist are worth keeping.
    if (answer.statusCode !== 404) this.#keep(address, page);
    return page;
  }

  #keep(address: string, page: RenderedPage): void {
    this.#pages.set(address, page);
    compressFully(page).then(
      (saved) => this.#pages.resize(address, page, -saved),
      (error) => log.warn({ err: error, address }, "brotli failed"),
    );
  }
}

function isAnonymousRead({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  // Next's own navigation asks for its data format, which only Next makes.
  if (headers.rsc !== undefined) return false;
  return headers.cookie === undefined || !sessionCookie.test(headers.cookie);
}

function send(page: RenderedPage, request: IncomingMessage, response: ServerResponse): void {
  const { headers, method } = request;
  const { bytes, etag, headers: own } = page.variants[chooseEncoding(headers["accept-encoding"])];
  if (page.status === 200 && headers["if-none-match"]?.includes(etag)) {
    const slim = own.filter(([name]) => name !== "Content-Length" && name !== "Content-Encoding");
    response.writeHead(304, slim.flat()).end();
    return;
  }
  response.writeHead(page.status, own.flat());
  response.end(method === "HEAD" ? undefined : bytes);
}
