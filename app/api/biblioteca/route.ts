import { replace, upload } from "#lib/media/commands/upload";
import { uploadQuery } from "#lib/media/schema";
import { log } from "#lib/platform/log";
import { absoluteUrl, currentActor } from "#lib/platform/page";
import { ensure, Refusal, type RefusalCode } from "#lib/platform/refusal";

const statuses: Record<RefusalCode, number> = {
  ...{ unauthenticated: 401, forbidden: 403, not_found: 404 },
  ...{ conflict: 409, invalid: 422, rate_limited: 429 },
};

/** Only pages of this portal send files: the browser says where a request comes from. */
function isOurs({ headers }: Request): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("host") || origin === new URL(absoluteUrl("/")).origin;
}

function readRequest(request: Request) {
  const params = new URL(request.url).searchParams;
  const asked = {
    name: params.get("nombre") ?? "",
    folderId: params.get("carpeta"),
    replaces: params.get("reemplaza"),
  };
  const parsed = uploadQuery.safeParse(asked);
  ensure(parsed.success, "invalid");
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  const declaredBytes = Number.isFinite(declared) ? declared : null;
  return { ...parsed.data, body: request.body, declaredBytes };
}

async function receive(request: Request) {
  const actor = await currentActor();
  ensure(actor.kind !== "visitor", "unauthenticated");
  ensure(isOurs(request) && !actor.mustChangePassword, "forbidden");
  const input = readRequest(request);
  const { replaces } = input;
  return replaces ? replace(actor, { ...input, replaces }) : upload(actor, input);
}

/** A photo or document of the library: its bytes are the body, one file for each request. */
export async function POST(request: Request): Promise<Response> {
  try {
    return Response.json({ ok: true, value: await receive(request) }, { status: 201 });
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, message, data } = error;
      // What was not read of a refused body is of no use: the connection ends with the answer.
      const headers = { Connection: "close", "Cache-Control": "no-store" };
      const body = { ok: false, refusal: { code, message, data } };
      return Response.json(body, { status: statuses[code], headers });
    }
    log.error({ err: error }, "an upload failed");
    const message = "No se pudo guardar por una falla nuestra. Vuelva a intentarlo.";
    return Response.json({ ok: false, refusal: { code: "failed", message } }, { status: 500 });
  }
}
