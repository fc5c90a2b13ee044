import { keepList } from "#lib/members/commands/lists";
import { log } from "#lib/platform/log";
import { absoluteUrl, currentActor } from "#lib/platform/page";
import { ensure, Refusal, type RefusalCode } from "#lib/platform/refusal";

export const dynamic = "force-dynamic";

const statuses: Record<RefusalCode, number> = {
  ...{ unauthenticated: 401, forbidden: 403, not_found: 404 },
  ...{ conflict: 409, invalid: 422, rate_limited: 429 },
};

/** Only pages of this portal send lists: the browser says where a request comes from. */
function isOurs({ headers }: Request): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("host") || origin === new URL(absoluteUrl("/")).origin;
}

async function receive(request: Request) {
  const actor = await currentActor();
  ensure(actor.kind !== "visitor", "unauthenticated");
  ensure(isOurs(request) && !actor.mustChangePassword, "forbidden");
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  return keepList(actor, {
    name: new URL(request.url).searchParams.get("nombre") ?? "",
    body: request.body,
    declaredBytes: Number.isFinite(declared) ? declared : null,
  });
}

/** A member list to look through: its bytes are the body. No account changes yet. */
export async function POST(request: Request): Promise<Response> {
  try {
    return Response.json({ ok: true, value: await receive(request) }, { status: 201 });
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, message } = error;
      // What was not read of a refused body is of no use: the connection ends with the answer.
      const headers = { Connection: "close", "Cache-Control": "no-store" };
      const body = { ok: false, refusal: { code, message } };
      return Response.json(body, { status: statuses[code], headers });
    }
    log.error({ err: error }, "a member list was not read");
    const message = "No se pudo leer por una falla nuestra. Vuelva a intentarlo.";
    return Response.json({ ok: false, refusal: { code: "failed", message } }, { status: 500 });
  }
}
