import { withRegistration } from "#lib/delivery/registration";
import type { Render } from "#lib/delivery/rendered-page";
import { rewritePage } from "#lib/delivery/rewrite";

interface Answer {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
  rawPayload: Buffer;
}

/** Pages are rewritten; feeds, calendars and pictures stay as they are. */
export function renderOf(answer: Answer, css: (href: string) => string): Render {
  const { statusCode: status, headers } = answer;
  const type = String(headers["content-type"] ?? "");
  const compressible = !type.startsWith("image/");
  const isPage = type.startsWith("text/html");
  // What has a name of its own is a file that people keep, and stays as it is too.
  if (!isPage || headers["content-disposition"] !== undefined) {
    return { status, headers, body: isPage ? answer.payload : answer.rawPayload, compressible };
  }
  const page = rewritePage(answer.payload, css);
  return { status, headers, body: status === 200 ? withRegistration(page) : page, compressible };
}
