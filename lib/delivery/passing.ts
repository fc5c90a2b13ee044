import type { IncomingMessage, RequestListener } from "node:http";
import { Gate } from "#lib/delivery/gate";
import { makeOwn, makeRefused, sendOwn } from "#lib/delivery/own";
import { isPlain } from "#lib/delivery/plain";
import { insteadOfRefused } from "#lib/delivery/refused";
import { readBody, TooLong } from "#lib/delivery/request-body";
import { type Exchange, isAnonymousRead, sendTooLong } from "#lib/delivery/send";
import { languageOfPath } from "#lib/platform/language";
import { metrics } from "#lib/platform/metrics";

/** How much of this is made at once and how much may wait for it: nothing of it is kept, so each costs a render. */
const allowances = {
  people: { most: 32, mostWaiting: 200 },
  // Whoever asks for made-up addresses must not keep waiting those who sign in and read.
  strangers: { most: 4, mostWaiting: 60 },
  // The framework's data of a page is sent as it is made, for as long as whoever asks takes to read it.
  data: { most: 8, mostWaiting: 50 },
};

/** Pages that stand for whoever is not signed in; any other may be made up. */
const standing = /^\/(ingresar|cuenta|suscripcion)(\/|\?|$)/;

const isStranger = (request: IncomingMessage) =>
  isAnonymousRead(request) && !standing.test(languageOfPath(request.url ?? "/").path);

interface Options {
  /** Renders through Next. */
  next: RequestListener;
  /** The text of a built sheet by its address. */
  css: (href: string) => string;
}

/** Answers what is not served from memory: pages without scripts where they are read so, and all else through Next. */
export class Passing {
  readonly #options: Options;
  readonly #people = new Gate(allowances.people);
  readonly #strangers = new Gate(allowances.strangers);
  readonly #data = new Gate(allowances.data);

  constructor({ next, css }: Options) {
    this.#options = { next, css };
  }

  /** Throws what went wrong before anything was sent; `Crowded` when too many wait. */
  async pass(exchange: Exchange, isOfThePortal: boolean): Promise<void> {
    if (isPlain(exchange.request)) await this.#plainly(exchange);
    else if (isOfThePortal) await this.#data.pass(() => this.#untouched(exchange));
    else await this.#untouched(exchange);
  }

  /** Reading what a form sends, and sending the page, take as long as the line of whoever asks: the turn is for between. */
  async #plainly(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    try {
      const body = await readBody(request);
      const gate = isStranger(request) ? this.#strangers : this.#people;
      const answer = await gate.pass(() => makeOwn(this.#options, exchange, body));
      metrics().count("next", sendOwn(answer, exchange));
    } catch (error) {
      if (error instanceof TooLong) metrics().count("refused", sendTooLong(response));
      // Who has gone is answered nothing.
      else if (!response.destroyed) throw error;
    }
  }

  #untouched(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    return new Promise((resolve, reject) => {
      if (response.destroyed) return resolve();
      insteadOfRefused(exchange, () => {
        makeRefused(this.#options, exchange).then((page) => sendOwn(page, exchange), reject);
      });
      response.once("finish", () => metrics().count("next", response.statusCode));
      response.once("close", resolve);
      this.#options.next(request, response);
    });
  }
}
