import type { IncomingMessage, ServerResponse } from "node:http";
import type { Variant } from "#lib/delivery/rendered-page";

/** A request with the answer that waits to be written. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Sends a page, or only that it has not changed; returns the status that was sent. */
export function send(status: number, variant: Variant, { request, response }: Exchange): number {
  const { bytes, etag, headers: own } = variant;
  if (status === 200 && request.headers["if-none-match"]?.includes(etag)) {
    const slim = own.filter(([name]) => name !== "Content-Length" && name !== "Content-Encoding");
    response.writeHead(304, slim.flat()).end();
    return 304;
  }
  response.writeHead(status, own.flat());
  response.end(request.method === "HEAD" ? undefined : bytes);
  return status;
}
