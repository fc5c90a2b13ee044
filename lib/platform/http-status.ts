import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { failurePage } from "#lib/platform/failure-page";

interface Answer {
  status: number | null;
}

// One for the process: Next bundles its own copy of this file, and both must meet here.
const key = Symbol.for("ayni.answer");
const kept = globalThis as unknown as Record<symbol, AsyncLocalStorage<Answer> | undefined>;
kept[key] ??= new AsyncLocalStorage<Answer>();
const answers = kept[key];

/** Gives the page being rendered a status that Next has no word for, e.g. 410. */
export function chooseStatus(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.status = status;
}

/** A failed page of Next is empty without scripts: sends ours in its place. */
function sendFailurePage(response: ServerResponse): void {
  const end = response.end.bind(response);
  for (const name of ["content-encoding", "content-length", "etag", "transfer-encoding"]) {
    response.removeHeader(name);
  }
  response.setHeader("Cache-Control", "no-store");
  response.write = () => true;
  response.end = (() => end(failurePage)) as typeof response.end;
}

function isFailedPage(response: ServerResponse, status: number): boolean {
  const type = String(response.getHeader("content-type") ?? "text/html");
  return status >= 500 && type.startsWith("text/html");
}

/** Handles a request so that pages may choose their status and a failure still reads as a page. */
export function withChosenStatus<T>(response: ServerResponse, handle: () => T): T {
  const answer: Answer = { status: null };
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, ...rest: []) => {
    if (isFailedPage(response, status)) sendFailurePage(response);
    return writeHead(status === 200 ? (answer.status ?? 200) : status, ...rest);
  }) as typeof response.writeHead;
  return answers.run(answer, handle);
}
