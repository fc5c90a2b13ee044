import { currentActor } from "#lib/platform/page";
import { Refusal, type RefusalCode } from "#lib/platform/refusal";
import { leavePublication, seePublication } from "#lib/presence/commands";
import { canBePresent } from "#lib/presence/policy";
import { signInput } from "#lib/presence/schema";

const statuses: Partial<Record<RefusalCode, number>> = { forbidden: 403, not_found: 404 };

/** A sign is two ids and a word: whoever sends more, or does not say how much, is not our editor. */
const longestSignBytes = 2_000;
const isShort = (request: Request) =>
  Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) <= longestSignBytes;

/** A sign of an open editor, or that it closes. Answers who else is there; renders no page. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind === "visitor") return new Response(null, { status: 401 });
  if (actor.mustChangePassword || !canBePresent(actor)) return new Response(null, { status: 403 });
  if (!isShort(request)) return new Response(null, { status: 413 });
  const sign = signInput.safeParse(await request.json().catch(() => null));
  if (!sign.success) return new Response(null, { status: 400 });
  try {
    if (!("leaving" in sign.data)) return Response.json(await seePublication(actor, sign.data));
    await leavePublication(actor, sign.data);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: statuses[error.code] ?? 400 });
  }
}
