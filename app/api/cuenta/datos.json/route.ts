import { exportOwnData } from "#lib/accounts/commands/ownData";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { jsonDownload } from "#lib/platform/download";
import { pageActor } from "#lib/platform/page";

export const dynamic = "force-dynamic";

/** All that the portal keeps of who asks, as a file. */
export async function GET(): Promise<Response> {
  const actor = await pageActor(canUseOwnAccount, "/cuenta/datos");
  const { fileName, text } = await exportOwnData(actor);
  return jsonDownload(fileName, text);
}
