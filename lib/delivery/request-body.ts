import type { IncomingMessage } from "node:http";

/** What a form may send, in bytes: as much as Next reads of one. */
const most = 1024 * 1024;

/** Who asks sends more than any of our forms holds. */
export class TooLong extends Error {}

/** What a form sends, whole; undefined where nothing is sent. Throws `TooLong`. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (request.method !== "POST") return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > most) throw new TooLong("a form is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
