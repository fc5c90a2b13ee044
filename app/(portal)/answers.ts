import { absent } from "#lib/editorial/queries/portal";
import type { KindName } from "#lib/editorial/schema";
import { absoluteOn } from "#lib/feeds/absolute";
import { absoluteUrl } from "#lib/platform/page";

const fresh = { "Cache-Control": "public, max-age=0, must-revalidate" };

/** The absolute address of a path of the portal, or of what a text links to. */
export const absolute = (path: string) => absoluteOn(absoluteUrl("/"))(path);

/** The parameter of an address, if it is one of those that mean something. */
export function chosen(request: Request, name: string, values: readonly string[]): string | null {
  const value = new URL(request.url).searchParams.get(name);
  return value !== null && values.includes(value) ? value : null;
}

/** An answer that is not a page; `fileName` is the name under which a browser saves it. */
export function answer(
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  fileName: string | null = null,
): Response {
  const headers = new Headers({ "Content-Type": contentType, ...fresh });
  if (fileName) headers.set("Content-Disposition", `inline; filename="${fileName}"`);
  return new Response(body, { headers });
}

/** Where nothing is live: the file of the same name where it is now, else that it left or never was. */
export async function answerAbsent(kind: KindName, slug: string, file: string): Promise<Response> {
  const { movedTo, status } = await absent(kind, slug);
  const headers = { ...fresh, "Content-Type": "text/plain; charset=utf-8" };
  if (!movedTo) return new Response("No hay nada en esta dirección.\n", { status, headers });
  const Location = `${movedTo}/${file}`;
  return new Response(null, { status: 301, headers: { ...fresh, Location } });
}
