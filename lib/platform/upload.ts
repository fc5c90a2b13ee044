import type { Actor } from "#lib/platform/actor";
import { log } from "#lib/platform/log";
import { absoluteUrl, currentActor } from "#lib/platform/page";
import { ensure, Refusal, type RefusalCode } from "#lib/platform/refusal";

/** The HTTP status of each expected no. */
export const refusalStatuses: Record<RefusalCode, number> = {
  ...{ unauthenticated: 401, forbidden: 403, not_found: 404 },
  ...{ conflict: 409, invalid: 422, rate_limited: 429 },
};

/** A file that is the body of a request: its bytes as they come, its name and its length as declared. */
export interface SentFile {
  name: string;
  body: ReadableStream<Uint8Array> | null;
  declaredBytes: number | null;
}

/** Only pages of this portal send files: the browser says where a request comes from. */
export function isOurs({ headers }: Request): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("host") || origin === new URL(absoluteUrl("/")).origin;
}

/** The file that a request brings; its name is the parameter "nombre". */
export function sentFile(request: Request): SentFile {
  const name = new URL(request.url).searchParams.get("nombre") ?? "";
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  const declaredBytes = Number.isFinite(declared) ? declared : null;
  return { name: name.slice(0, 300), body: request.body, declaredBytes };
}

/** The answer to a file that was not taken. */
export function refusedUpload(error: unknown): Response {
  if (error instanceof Refusal) {
    const { code, message, data } = error;
    // What was not read of a refused body is of no use: the connection ends with the answer.
    const headers = { Connection: "close", "Cache-Control": "no-store" };
    const body = { ok: false, refusal: { code, message, data } };
    return Response.json(body, { status: refusalStatuses[code], headers });
  }
  log.error({ err: error }, "an upload failed");
  const message = "No se pudo guardar por una falla nuestra. Vuelva a intentarlo.";
  return Response.json({ ok: false, refusal: { code: "failed", message } }, { status: 500 });
}

/** Answers a request whose body is one file: who sends it is checked before a byte is read. */
export async function answerUpload<Value>(
  request: Request,
  may: (actor: Actor) => boolean,
  work: (actor: Actor, file: SentFile) => Promise<Value>,
): Promise<Response> {
  try {
    const actor = await currentActor();
    ensure(actor.kind !== "visitor", "unauthenticated");
    ensure(isOurs(request) && !actor.mustChangePassword && may(actor), "forbidden");
    const value = await work(actor, sentFile(request));
    return Response.json({ ok: true, value }, { status: 201 });
  } catch (error) {
    return refusedUpload(error);
  }
}
