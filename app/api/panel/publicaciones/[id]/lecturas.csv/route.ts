import { readingsAddress } from "#lib/announcements/address";
import { exportReadings } from "#lib/announcements/commands/readings";
import { canSeeReadings } from "#lib/announcements/policy";
import { csvDownload } from "#lib/platform/download";
import { orNull, pageActor } from "#lib/platform/page";

interface Props {
  params: Promise<{ id: string }>;
}

/** All who have read an announcement and all who have not, as a file. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const actor = await pageActor(canSeeReadings, readingsAddress(id));
  const found = await orNull(exportReadings(actor, id));
  if (!found) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return csvDownload(found.fileName, found.text);
}
