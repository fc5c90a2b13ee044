import type { Metadata } from "next";
import { BulkPlan } from "#components/editorial/bulk/BulkPlan";
import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { bulkLabels } from "#lib/editorial/labels";
import {
  bulkAddress,
  listAddress,
  readBulkAddress,
  type SearchParams,
  trashAddress,
} from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { planBulk } from "#lib/editorial/queries/bulk";
import { ownerOptions } from "#lib/editorial/queries/care";
import { bulkPlanInput } from "#lib/editorial/schema/bulk";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Varias publicaciones" };

export default async function BulkPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = readBulkAddress(await searchParams);
  const actor = await pageActor(canEnterPanel, bulkAddress);
  const back = asked.action === "restore" ? trashAddress : listAddress({});
  const input = bulkPlanInput.safeParse(asked);
  if (!input.success)
    return (
      <>
        <h1>Varias publicaciones</h1>
        <Note tone="aviso" title={input.error.issues[0]?.message}>
          Vuelva a la lista y marque las que quiera.
        </Note>
        <p className="acciones mt-6">
          <LinkButton href={back}>Volver a la lista</LinkButton>
        </p>
      </>
    );
  const { action } = input.data;
  const [rows, options] = await Promise.all([
    planBulk(actor, input.data),
    action === "assignOwner" ? ownerOptions(actor) : null,
  ]);
  return (
    <>
      <div className="barra">
        <h1>{bulkLabels[action]}</h1>
      </div>
      <BulkPlan action={action} rows={rows} options={options} back={back} />
    </>
  );
}
