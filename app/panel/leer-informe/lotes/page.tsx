import type { Metadata } from "next";
import { BatchList } from "#components/intake/BatchList";
import { BatchUpload } from "#components/intake/BatchUpload";
import { IntakeTabs } from "#components/intake/IntakeTabs";
import { Pager } from "#components/ui/Pager";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { batchesAddress } from "#lib/intake/address";
import { canReadReports } from "#lib/intake/policy";
import { batches } from "#lib/intake/queries/batches";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Leer muchos informes" };

export default async function BatchesPage(props: { searchParams: Promise<SearchParams> }) {
  const { despues } = await props.searchParams;
  const actor = await pageActor(canReadReports, batchesAddress);
  const after = typeof despues === "string" ? despues : null;
  const { items, next } = await batches(actor, after);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Leer muchos informes</h1>
          <p className="gris">
            Los informes antiguos entran juntos y salen como borradores, uno por cada uno. Nada se
            publica: cada borrador espera a que alguien lo revise.
          </p>
        </div>
      </header>
      <IntakeTabs current={batchesAddress} />
      <BatchUpload />
      {items.length > 0 && <BatchList items={items} />}
      <Pager
        newer={after ? batchesAddress : null}
        older={next ? `${batchesAddress}?despues=${encodeURIComponent(next)}` : null}
      />
    </>
  );
}
