import { planAddress } from "#lib/members/address";
import { faultsCsv } from "#lib/members/csv";
import { canImportMembers } from "#lib/members/policy";
import { faultyRows } from "#lib/members/queries";
import { csvDownload } from "#lib/platform/download";
import { orNull, pageActor } from "#lib/platform/page";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** What keeps rows of a list out, to correct them in the list. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const actor = await pageActor(canImportMembers, planAddress(id));
  const rows = await orNull(faultyRows(actor, id));
  if (!rows) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return csvDownload("filas-por-corregir.csv", whole(faultsCsv(rows)));
}
