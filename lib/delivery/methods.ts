import type { IncomingMessage, ServerResponse } from "node:http";
import { portalAddress } from "#lib/delivery/address";
import { metrics } from "#lib/platform/metrics";

const reading = "GET, HEAD";

/**
 * Answers whoever wants to send something to a page of the portal, which only is read; false for everything
 * else, which goes on. Next would wait for what they send, and few such requests are answered at once: forty that
 * send nothing would shut out everybody who is signed in.
 */
export function refusesMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "GET", url = "/" } = request;
  if (method === "GET" || method === "HEAD" || portalAddress(url) === null) return false;
  metrics().requests.inc({ by: "refused", status: 405 });
  // What they send is not waited for: the connection ends with the answer.
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(405, { ...headers, Allow: reading, Connection: "close" });
  response.end("Las páginas del portal solo se leen.\n");
  return true;
}
