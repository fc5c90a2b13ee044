import type { IncomingMessage, ServerResponse } from "node:http";
import type { Variant } from "#lib/delivery/variants";
import { crowdedPage, failurePage } from "#lib/platform/failure-page";
import { failureWords } from "#lib/platform/failure-words";
import { type Locale, languageOfPath } from "#lib/platform/language";

const sessionCookie = /next-auth\.session-token|__prerender_bypass/;
const ownHtml = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
const plainText = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
/** Seconds after which somebody who was turned away should ask again. */
const comeBack = "2";

/** Whether somebody who is not signed in wants to read. */
export function isAnonymousRead({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  // Next's own navigation asks for its data format, which only Next makes.
  if (headers.rsc !== undefined) return false;
  return headers.cookie === undefined || !sessionCookie.test(headers.cookie);
}

/** A request with the answer that waits to be written. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Sends a page, or only that it has not changed; returns the status that was sent. */
export function send(status: number, variant: Variant, { request, response }: Exchange): number {
  const { bytes, etag, head, unchangedHead } = variant;
  const held = request.headers["if-none-match"];
  if (held !== undefined && status === 200 && (held === "*" || held.includes(etag))) {
    response.writeHead(304, unchangedHead).end();
    return 304;
  }
  response.writeHead(status, head);
  response.end(request.method === "HEAD" ? undefined : bytes);
  return status;
}

/** The language of the address that is answered: what never came to a page still has it. */
const localeOfAnswer = ({ req }: ServerResponse): Locale => languageOfPath(req.url ?? "/").locale;

/** Refuses an address that no page can have. */
export function sendAbsurd(response: ServerResponse): number {
  const { absurd } = failureWords[localeOfAnswer(response)];
  response.writeHead(400, plainText).end(`${absurd}\n`);
  return 400;
}

export function sendFailure(response: ServerResponse): number {
  response.writeHead(500, ownHtml).end(failurePage(localeOfAnswer(response)));
  return 500;
}

/** Asks to come back in a moment, when more is asked than can be made. */
export function sendCrowded(response: ServerResponse): number {
  response
    .writeHead(503, { ...ownHtml, "Retry-After": comeBack })
    .end(crowdedPage(localeOfAnswer(response)));
  return 503;
}

/** Refuses what is longer than any form of ours. */
export function sendTooLong(response: ServerResponse): number {
  response.writeHead(413, { ...plainText, Connection: "close" });
  response.end(`${failureWords[localeOfAnswer(response)].tooLong}\n`);
  return 413;
}
