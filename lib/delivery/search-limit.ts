import type { IncomingMessage, ServerResponse } from "node:http";
import { failureWords } from "#lib/platform/failure-words";
import { languageOfPath } from "#lib/platform/language";
import { metrics } from "#lib/platform/metrics";
import { subscriberOf } from "#lib/platform/network";

/**
 * How many searches one address may ask at once, and how many more each second. Whole villages read through
 * one address of a mobile network: this stops programs, not people.
 */
const burst = 120;
const perSecond = 2;
const mostAddresses = 10_000;

/** What an address has left, and when that was counted, in milliseconds since the epoch. */
interface Allowance {
  left: number;
  at: number;
}

/** Counts the searches of each address in this process, in as much memory as 10,000 addresses take. */
export class SearchLimit {
  readonly #allowances = new Map<string, Allowance>();

  /** Seconds to wait before the next search of an address; 0 when it may be made now, which counts it. */
  wait(address: string, now = Date.now()): number {
    const who = subscriberOf(address);
    const known = this.#allowances.get(who) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond);
    const isAllowed = left >= 1;
    // Put in again, so that the first one is always the one that searched longest ago.
    this.#allowances.delete(who);
    this.#allowances.set(who, { left: isAllowed ? left - 1 : left, at: now });
    this.#forget();
    return isAllowed ? 0 : Math.ceil((1 - left) / perSecond);
  }

  get size(): number {
    return this.#allowances.size;
  }

  #forget(): void {
    const [oldest] = this.#allowances.keys();
    if (this.#allowances.size > mostAddresses && oldest !== undefined) {
      this.#allowances.delete(oldest);
    }
  }
}

const search = /^\/(?:[a-z]{2}\/)?buscar$/;
const base = "http://este.sitio.invalid";

/** Read as the pages are found: "/./buscar?q=x" is a search too. */
function isSearch(address: string): boolean {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url !== null && url.search !== "" && search.test(url.pathname);
}

/** Answers a search of an address that asked too many; false for everything else, which goes on. */
export function refusesSearch(
  limit: SearchLimit,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!isSearch(request.url ?? "")) return false;
  // The nearest of the proxies that we believe says who asked.
  const address = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1);
  const seconds = limit.wait(address?.trim() ?? "");
  if (seconds === 0) return false;
  metrics().requests.inc({ by: "limit", status: 429 });
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(429, { ...headers, "Retry-After": String(seconds) });
  const { searches } = failureWords[languageOfPath(request.url ?? "/").locale];
  response.end(`${searches}\n`);
  return true;
}
