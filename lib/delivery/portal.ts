import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { inject } from "light-my-request";
import { isAbsurd, isCard, isSearch, portalAddress } from "#lib/delivery/address";
import type { ContentVersion } from "#lib/delivery/content-version";
import { nextMidnight } from "#lib/delivery/midnight";
import { PageStore } from "#lib/delivery/page-store";
import { withRegistration } from "#lib/delivery/registration";
import {
  chooseEncoding,
  compressFully,
  lightVariants,
  preparePage,
  type Render,
  type RenderedPage,
} from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";
import { type Exchange, send } from "#lib/delivery/send";
import { isReading, type VisitCounter } from "#lib/delivery/visits";
import { failurePage } from "#lib/platform/failure-page";
import { languageOfPath } from "#lib/platform/language";
import { log } from "#lib/platform/log";
import { metrics } from "#lib/platform/metrics";

const plainText = { "Content-Type": "text/plain; charset=utf-8" };
const memoryLimit = 64 * 1024 * 1024;
const searchMemoryLimit = 8 * 1024 * 1024;
const cardMemoryLimit = 16 * 1024 * 1024;
const sessionCookie = /next-auth\.session-token|__prerender_bypass/;

interface Options {
  /** Renders through Next. */
  next: RequestListener;
  version: ContentVersion;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
  /** The host that pages are rendered for. */
  host: string;
  /** Counts what is read; absent where nothing is counted. */
  visits?: VisitCounter;
}

/** Serves portal pages from memory: each is rendered once for a content version. */
export class Portal {
  readonly #options: Options;
  readonly #pages = new PageStore<RenderedPage>(memoryLimit);
  readonly #searches = new PageStore<RenderedPage>(searchMemoryLimit);
  readonly #cards = new PageStore<RenderedPage>(cardMemoryLimit);
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
    if (address === null) this.#pass(request, response);
    else this.#sendPage(address, request, response);
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    response.once("finish", () => count("next", response.statusCode));
    this.#options.next(request, response);
  }

  #sendPage(address: string, request: IncomingMessage, response: ServerResponse): void {
    const page = this.#storeOf(address).get(address);
    if (page && this.#isFresh(page)) {
      count("memory", this.#send(page, address, { request, response }));
      return;
    }
    this.#render(address).then(
      (fresh) => count("render", this.#send(fresh, address, { request, response })),
      (error) => this.#answerWithout(error, request, response),
    );
  }

  #send(page: RenderedPage, address: string, { request, response }: Exchange): number {
    const { headers, method } = request;
    const { visits } = this.#options;
    if (visits && page.isRead && method === "GET" && isReading(headers))
      visits.count(languageOfPath(address).path);
    const grown = (bytes: number) => this.#storeOf(address).resize(address, page, bytes);
    const sent = headers["save-data"] === "on" ? lightVariants(page, grown) : page.variants;
    return send(page.status, sent[chooseEncoding(headers["accept-encoding"])], {
      request,
      response,
    });
  }

  #storeOf(address: string): PageStore<RenderedPage> {
    if (isCard(address)) return this.#cards;
    return isSearch(address) ? this.#searches : this.#pages;
  }

  #isFresh(page: RenderedPage): boolean {
    return page.version === this.#options.version.current() && Date.now() < page.until;
  }

  /** While the database is away, what was published last is better than nothing. */
  #answerWithout(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    const address = portalAddress(request.url ?? "/") ?? "";
    const stale = this.#storeOf(address).get(address);
    log.error({ err: error, url: request.url, stale: Boolean(stale) }, "a page failed");
    if (stale) count("stale", this.#send(stale, address, { request, response }));
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
    const measured = metrics().renders.startTimer();
    const answer = await inject(next, { method: "GET", url: address, headers });
    if (answer.statusCode >= 500) throw new Error(`${address} answered ${answer.statusCode}`);
    const page = preparePage(await renderOf(answer, css), life);
    measured();
    // A wrong address can be any of endlessly many: only pages that exist are worth keeping.
    if (answer.statusCode !== 404) this.#keep(address, page);
    return page;
  }

  #keep(address: string, page: RenderedPage): void {
    // Few searches are asked again: they are kept for a while, at the quick level of compression.
    const store = this.#storeOf(address);
    if (store !== this.#pages) {
      store.set(address, page);
      return;
    }
    this.#pages.set(address, page);
    metrics().cachedPages.set(this.#pages.count);
    metrics().cachedBytes.set(this.#pages.bytes);
    compressFully(page).then(
      (saved) => this.#pages.resize(address, page, -saved),
      (error) => log.warn({ err: error, address }, "brotli failed"),
    );
  }
}

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
  rawPayload: Buffer;
}

/** Pages are rewritten; feeds, calendars and pictures stay as they are. */
async function renderOf(answer: Answer, css: (href: string) => string): Promise<Render> {
  const { statusCode: status, headers } = answer;
  const type = String(headers["content-type"] ?? "");
  const compressible = !type.startsWith("image/");
  const isPage = type.startsWith("text/html");
  // What has a name of its own is a file that people keep, and stays as it is too.
  if (!isPage || headers["content-disposition"] !== undefined) {
    return { status, headers, body: isPage ? answer.payload : answer.rawPayload, compressible };
  }
  const page = await rewritePage(answer.payload, css);
  return { status, headers, body: status === 200 ? withRegistration(page) : page, compressible };
}

function isAnonymousRead({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  // Next's own navigation asks for its data format, which only Next makes.
  if (headers.rsc !== undefined) return false;
  return headers.cookie === undefined || !sessionCookie.test(headers.cookie);
}

function count(by: "memory" | "render" | "stale" | "next", status: number): void {
  metrics().requests.inc({ by, status });
}
