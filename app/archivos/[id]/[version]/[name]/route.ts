import { type AskedFile, type ServedFile, servedBytes, servedFile } from "#lib/media/queries/bytes";
import { readRange } from "#lib/media/range";
import { answerLength, currentActor } from "#lib/platform/page";

const forEver = "public, max-age=31536000, immutable";
const forOneself = "private, no-cache";
// A viewer of PDF does not open in a sandbox; what is shown inside a page needs none of it.
const policies = { pdf: "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'" };
const sandboxed = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

function headersOf(file: ServedFile): Record<string, string> {
  return {
    "Content-Type": file.mime,
    "Content-Disposition": `${file.attached ? "attachment" : "inline"}; filename="${file.name}"`,
    "Content-Security-Policy": file.mime === "application/pdf" ? policies.pdf : sandboxed,
    "Cache-Control": file.isPublic ? forEver : forOneself,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "bytes",
    ETag: file.etag,
  };
}

interface Props {
  params: Promise<AskedFile>;
}

async function answer(request: Request, { params }: Props, withBody: boolean): Promise<Response> {
  const file = await servedFile(await currentActor(), await params);
  if (!file) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const headers = headersOf(file);
  if (request.headers.get("if-none-match")?.includes(file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const range = readRange(request.headers.get("range"), file.bytes);
  if (range === "unsatisfiable") {
    const total = { "Content-Range": `bytes */${file.bytes}` };
    return new Response(null, { status: 416, headers: { ...headers, ...total } });
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  answerLength(end - start + 1);
  if (range) headers["Content-Range"] = `bytes ${start}-${end}/${file.bytes}`;
  const body = withBody ? servedBytes(file, { start, end }) : null;
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** A photo at a width, or a document: public while something live shows it, else for the panel. */
export const GET = (request: Request, props: Props) => answer(request, props, true);
export const HEAD = (request: Request, props: Props) => answer(request, props, false);
