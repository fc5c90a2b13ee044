import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { failurePage } from "#lib/platform/failure-page";
import { type Locale, sourceLocale } from "#lib/platform/language";

interface Answer {
  status: number | null;
  /** Where a redirect leads, from the root of the portal. */
  location: string | null;
  /** The length of the body, in bytes, when it is known before it is sent. */
  bytes: number | null;
}

// One for the process: Next bundles its own copy of this file, and both must meet here.
const key = Symbol.for("ayni.answer");
const kept = globalThis as unknown as Record<symbol, AsyncLocalStorage<Answer> | undefined>;
kept[key] ??= new AsyncLocalStorage<Answer>();
const answers = kept[key];

const unchosen = (): Answer => ({ status: null, location: null, bytes: null });

/** Gives the page being rendered a status that Next has no word for: 410, or 301 with where it leads. */
export function chooseStatus(status: number, location: string | null = null): void {
  const answer = answers.getStore();
  if (answer) Object.assign(answer, { status, location });
}

/** Tells the length of the body that a route is about to stream, in bytes: Next leaves out the header of its own. */
export function chooseLength(bytes: number): void {
  const answer = answers.getStore();
  if (answer) answer.bytes = bytes;
}

/** What is made, with the status that it chose and where it leads; 200 where it chose none. */
export async function statusOf<Made>(make: () => Promise<Made>) {
  const answer = unchosen();
  const made = await answers.run(answer, make);
  return { made, status: answer.status ?? 200, location: answer.location };
}

function putChosen(response: ServerResponse, status: number, { location, bytes }: Answer): void {
  if (location && status === 200) response.setHeader("Location", location);
  const isWhole = status < 300 && !response.hasHeader("content-encoding");
  if (bytes !== null && isWhole) response.setHeader("Content-Length", bytes);
}

function isFailedPage(response: ServerResponse, status: number): boolean {
  const type = String(response.getHeader("content-type") ?? "text/html");
  return status >= 500 && type.startsWith("text/html");
}

const ofTheOtherBody = ["content-encoding", "content-length", "etag", "transfer-encoding"];

/**
 * Handles a request so that pages may choose their status and a failure still reads as a page: a
 * failed page of Next is empty without scripts, so ours is sent in its place.
 */
export function withChosenStatus<T>(
  response: ServerResponse,
  handle: () => T,
  locale: Locale = sourceLocale,
): T {
  const answer = unchosen();
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let failed = false;
  response.writeHead = ((status: number, ...rest: []) => {
    failed = isFailedPage(response, status);
    if (failed) {
      for (const name of ofTheOtherBody) response.removeHeader(name);
      response.setHeader("Cache-Control", "no-store");
    }
    putChosen(response, status, answer);
    return writeHead(status === 200 ? (answer.status ?? 200) : status, ...rest);
  }) as typeof response.writeHead;
  response.write = ((...args: Parameters<typeof write>) =>
    failed ? true : write(...args)) as typeof response.write;
  response.end = ((...args: Parameters<typeof end>) => {
    const unsent = !response.headersSent;
    if (unsent && response.statusCode >= 500) response.writeHead(response.statusCode);
    return failed ? end(failurePage(locale)) : end(...args);
  }) as typeof response.end;
  return answers.run(answer, handle);
}
