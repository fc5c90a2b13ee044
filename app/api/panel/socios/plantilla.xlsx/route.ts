import { newListAddress } from "#lib/members/address";
import { listTemplate } from "#lib/members/commands/template";
import { canImportMembers } from "#lib/members/policy";
import { pageActor } from "#lib/platform/page";

export const dynamic = "force-dynamic";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sheet to fill in with the members. */
export async function GET(): Promise<Response> {
  const actor = await pageActor(canImportMembers, newListAddress);
  const file = Buffer.from(listTemplate(actor));
  return new Response(file, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": 'attachment; filename="plantilla-de-socios.xlsx"',
      "Cache-Control": "private, no-store",
    },
  });
}
