import { civilDateAt } from "#lib/platform/clock";
import { csvDownload } from "#lib/platform/download";
import { pageActor } from "#lib/platform/page";
import { readVisitsAddress, visitsAddress } from "#lib/visits/address";
import { visitsFileName } from "#lib/visits/csv";
import { canSeeVisits } from "#lib/visits/policy";
import { mostReadFile } from "#lib/visits/queries";

export const dynamic = "force-dynamic";

/** All pages that were read in the days of the address, by how often, as a file. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { period } = readVisitsAddress({ dias: searchParams.get("dias") ?? "" });
  const actor = await pageActor(canSeeVisits, visitsAddress({ period }));
  return csvDownload(visitsFileName(period, civilDateAt()), mostReadFile(actor, period));
}
