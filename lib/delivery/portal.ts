import type { IncomingMessage, ServerResponse } from "node:http";
import { isAbsurd, isOneOfMany, portalAddress } from "#lib/delivery/address";
import type { ContentVersion } from "#lib/delivery/content-version";
import { chooseEncoding } from "#lib/delivery/encoding";
import { Crowded, Gate } from "#lib/delivery/gate";
import { nextMidnight } from "#lib/delivery/midnight";
import { type Makers, PageMaker } from "#lib/delivery/page-maker";
import { Passing } from "#lib/delivery/passing";
import {
  compressFully,
  lightVariants,
  preparePage,
  type RenderedPage,
} from "#lib/delivery/rendered-page";
import {
  type Exchange,
  isAnonymousRead,
  send,
  sendAbsurd,
  sendCrowded,
  sendFailure,
} from "#lib/delivery/send";
import { Shelves } from "#lib/delivery/shelves";
import { isReading, type VisitCounter } from "#lib/delivery/visits";
import { known } from "#lib/platform/known";
import { log } from "#lib/platform/log";
import { metrics } from "#lib/platform/metrics";

const mostAddresses = 5_000;
const nextTryMs = 5_000;

interface Options extends Makers {
  version: ContentVersion;
  /** Counts what is read; absent where nothing is counted. */
  visits?: VisitCounter;
}

interface Waiting extends Exchange {
  stale?: RenderedPage | undefined;
}

/** What is asked: the address under which a page is kept, null for what Next answers, "absurd" for nonsense. */
const addressOf = (url: string) => (isAbsurd(url) ? "absurd" : (portalAddress(url) ?? "next"));

const encodingOf = known(chooseEncoding, 100);

/** Serves portal pages from memory: each is rendered once for a content version. */
export class Portal {
  readonly #options: Options;
  readonly #addressOf = known(addressOf, mostAddresses);
  readonly #metrics = metrics();
  readonly #shelves = new Shelves();
  readonly #maker: PageMaker;
  readonly #passing: Passing;
  // Compressing fully takes longer than making a page, and must not take its place.
  readonly #compressions = new Gate({ most: 1, mostWaiting: 2_000 });
  readonly #rendering = new Map<string, Promise<RenderedPage>>();

  constructor(options: Options) {
    this.#options = options;
    this.#maker = new PageMaker(options);
    this.#passing = new Passing(options);
  }

  /** Answers a request, from memory when it asks for a portal page and nobody is signed in. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    const address = this.#addressOf(request.url ?? "/");
    if (address === "absurd") this.#metrics.count("refused", sendAbsurd(response));
    else if (address !== "next" && isAnonymousRead(request))
      this.#answer(address, request, response);
    else
      this.#passing
        .pass({ request, response }, address !== "next")
        .catch((error) => this.#answerWithout(error, { request, response }));
  }

  /** Makes a page before anybody asks for it; where that fails, as while the database is away, again until it is made. */
  async warm(address: string): Promise<void> {
    try {
      await this.#render(address);
    } catch (error) {
      log.warn({ err: error, address }, "not made yet");
      setTimeout(() => this.warm(address), nextTryMs).unref();
    }
  }

  #answer(address: string, request: IncomingMessage, response: ServerResponse): void {
    const page = this.#shelves.of(address).store.get(address);
    if (page && this.#isFresh(page)) {
      if (!page.isSettled) this.#settle(address, page);
      this.#metrics.count("memory", this.#send(page, address, { request, response }));
      return;
    }
    this.#render(address).then(
      (fresh) => this.#metrics.count("render", this.#send(fresh, address, { request, response })),
      (error) => this.#answerWithout(error, { request, response, stale: page }),
    );
  }

  #send(page: RenderedPage, address: string, exchange: Exchange): number {
    const { headers, method } = exchange.request;
    const { visits } = this.#options;
    if (visits && page.isRead && method === "GET" && isReading(headers)) visits.count(address);
    const grown = (bytes: number) => this.#shelves.of(address).store.resize(address, page, bytes);
    const sent = headers["save-data"] === "on" ? lightVariants(page, grown) : page.variants;
    return send(page.status, sent[encodingOf(headers["accept-encoding"] ?? "")], exchange);
  }

  #isFresh(page: RenderedPage): boolean {
    return page.version === this.#options.version.current() && Date.now() < page.until;
  }

  /** While the database is away or too much is asked, what was published last is better than nothing. */
  #answerWithout(error: unknown, { request, response, stale }: Waiting): void {
    const crowded = error instanceof Crowded;
    if (!crowded) log.error({ err: error, url: request.url, stale: Boolean(stale) }, "page failed");
    if (stale)
      this.#metrics.count(
        "stale",
        this.#send(stale, addressOf(request.url ?? "/"), { request, response }),
      );
    else this.#metrics.count("refused", (crowded ? sendCrowded : sendFailure)(response));
  }

  #render(address: string): Promise<RenderedPage> {
    // What was begun before a publication may not tell it, so who asks after it does not join.
    const key = `${this.#options.version.current()} ${address}`;
    let running = this.#rendering.get(key);
    if (running === undefined) {
      running = this.#shelves
        .gateOf(address)
        .pass(() => this.#renderNow(address))
        .finally(() => this.#rendering.delete(key));
      this.#metrics.waitingRenders.set(this.#shelves.waiting);
      this.#rendering.set(key, running);
    }
    return running;
  }

  async #renderNow(address: string): Promise<RenderedPage> {
    const life = { version: this.#options.version.current(), until: nextMidnight() };
    const measured = this.#metrics.renders.startTimer();
    const { render, maker } = await this.#maker.make(address);
    const page = preparePage(render, life);
    measured({ maker });
    // A wrong address can be any of endlessly many: only pages that exist are worth keeping.
    if (page.status !== 404) this.#keep(address, page);
    return page;
  }

  #keep(address: string, page: RenderedPage): void {
    const { store } = this.#shelves.of(address);
    store.set(address, page);
    if (store !== this.#shelves.pages.store) return;
    this.#metrics.cachedPages.set(store.count);
    this.#metrics.cachedBytes.set(store.bytes);
  }

  /** What is read again is worth compressing fully; few searches are, and those are kept for a while only. */
  #settle(address: string, page: RenderedPage): void {
    page.isSettled = true;
    if (isOneOfMany(address)) return;
    const compress = async () => {
      if (this.#isFresh(page)) await compressFully(page);
    };
    this.#compressions.pass(compress).catch((error) => {
      if (!(error instanceof Crowded)) log.warn({ err: error, address }, "brotli failed");
    });
  }
}
