import { replace, upload } from "#lib/media/commands/upload";
import { uploadQuery } from "#lib/media/schema";
import { currentActor } from "#lib/platform/page";
import { ensure } from "#lib/platform/refusal";
import { isOurs, refusedUpload, sentFile } from "#lib/platform/upload";

function readRequest(request: Request) {
  const params = new URL(request.url).searchParams;
  const { name, ...file } = sentFile(request);
  const asked = { name, folderId: params.get("carpeta"), replaces: params.get("reemplaza") };
  const parsed = uploadQuery.safeParse(asked);
  ensure(parsed.success, "invalid");
  return { ...parsed.data, ...file };
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
    return refusedUpload(error);
  }
}
