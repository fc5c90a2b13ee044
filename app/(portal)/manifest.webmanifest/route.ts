import { webManifest } from "#lib/offline/manifest";
import { siteIdentity } from "#lib/settings/queries";
import { answer } from "../answers";

export const dynamic = "force-dynamic";

/** What a phone asks when somebody puts the portal on its screen. */
export async function GET(_request: Request): Promise<Response> {
  return answer(webManifest(await siteIdentity()), "application/manifest+json; charset=utf-8");
}
