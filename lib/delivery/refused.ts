import type { IncomingMessage, ServerResponse } from "node:http";
import { asksForData } from "#lib/delivery/plain";

function asksForPage({ method, headers }: IncomingMessage): boolean {
  if (asksForData({ headers })) return false;
  return (method === "GET" || method === "HEAD") && String(headers.accept).includes("text/html");
}

const isHtml = (response: ServerResponse) =>
  String(response.getHeader("content-type") ?? "").startsWith("text/html");

/**
 * Has `instead` answer where a page is refused: what Next sends then has no text without scripts, nor a title of its
 * own with them. Stands between Next and the response before anything is written.
 */
export function insteadOfRefused(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  instead: () => void,
): void {
  if (!asksForPage(request)) return;
  const writeHead = response.writeHead.bind(response);
  const flushHeaders = response.flushHeaders.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isRefused = false;
  response.writeHead = ((status: number, ...rest: []) => {
    isRefused = status === 403 && isHtml(response);
    return isRefused ? response : writeHead(status, ...rest);
  }) as typeof response.writeHead;
  /** A body that comes without a word on its status decides it too. */
  const decided = () => {
    if (!isRefused && !response.headersSent) response.writeHead(response.statusCode);
    return isRefused;
  };
  response.flushHeaders = () => {
    if (!decided()) flushHeaders();
  };
  response.write = ((...args: Parameters<typeof write>) =>
    decided() || write(...args)) as typeof response.write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!decided()) return end(...args);
    Object.assign(response, { writeHead, flushHeaders, write, end });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    instead();
    return response;
  }) as typeof response.end;
}
