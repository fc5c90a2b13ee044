import { Refusal } from "#lib/platform/refusal";

/** Our forms are a few lines: nobody who sends more is read to the end. */
const mostBytes = 8_000;

/** The text of a request; null when it is longer than any form of ours. */
export async function shortBody(request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What a form sent; null for what is no form of ours. */
export async function sentForm(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return null;
  const body = await shortBody(request);
  return body === null ? null : new URLSearchParams(body);
}

/** The page that answers a form. */
export function goTo(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: path, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" },
  });
}

export const unreadable = () => new Response(null, { status: 400 });

/** What the work gives, or the page for whoever is refused. */
export async function orGoTo(
  work: Promise<Response>,
  path: () => string | Promise<string>,
): Promise<Response> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return goTo(await path());
    throw error;
  }
}
