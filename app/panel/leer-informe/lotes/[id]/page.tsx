import type { Metadata } from "next";
import { BatchQueue } from "#components/intake/BatchQueue";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { batchAddress, batchesAddress } from "#lib/intake/address";
import { canReadReports, canSteerBatch } from "#lib/intake/policy";
import { batch } from "#lib/intake/queries/batches";
import { civilDateAt } from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Lote de informes" };

export default async function BatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await pageActor(canReadReports, batchAddress(id));
  const row = await orNotFound(batch(actor, id));
  return (
    <>
      <Breadcrumbs
        items={[{ label: "Leer muchos informes", href: batchesAddress }, { label: row.name }]}
      />
      <header className="barra">
        <div>
          <h1>{row.name}</h1>
          <p className="gris">
            Enviado por {row.uploadedByName} el {longDate(civilDateAt(row.at))}.
          </p>
        </div>
      </header>
      <BatchQueue batch={row} maySteer={canSteerBatch(actor, row)} />
    </>
  );
}
