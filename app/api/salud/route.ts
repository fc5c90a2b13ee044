import { isReady } from "#lib/platform/health";

const neverKept = { "Cache-Control": "no-store" };

/**
 * Whether this node lives and can work, for whoever watches it: 200, or 503 while its database is
 * away. `?solo=vivo` asks only whether the process answers.
 */
export async function GET(request: Request): Promise<Response> {
  const onlyLive = new URL(request.url).searchParams.get("solo") === "vivo";
  if (onlyLive) return Response.json({ vivo: true }, { headers: neverKept });
  const listo = await isReady();
  return Response.json({ vivo: true, listo }, { status: listo ? 200 : 503, headers: neverKept });
}
