import { logoImage } from "#lib/settings/queries";

const oneYear = "public, max-age=31536000, immutable";
const oneMinute = "public, max-age=60";

/** The cooperative's logo. An address that names the current version is kept for ever. */
export async function GET(request: Request): Promise<Response> {
  const logo = await logoImage();
  if (!logo) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const isCurrent = new URL(request.url).searchParams.get("v") === logo.version;
  return new Response(logo.bytes, {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(logo.bytes.length),
      "Cache-Control": isCurrent ? oneYear : oneMinute,
      "X-Content-Type-Options": "nosniff",
      ETag: `"${logo.version}"`,
    },
  });
}
