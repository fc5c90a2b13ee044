import type { Metadata } from "next";
import { LinkButton } from "#components/ui/Button";
import { Tabs } from "#components/ui/Tabs";
import { VisitsFigures } from "#components/visits/VisitsFigures";
import { VisitsTable } from "#components/visits/VisitsTable";
import { pageActor } from "#lib/platform/page";
import {
  readVisitsAddress,
  type SearchParams,
  visitsAddress,
  visitsFileAddress,
} from "#lib/visits/address";
import { periodLabels } from "#lib/visits/labels";
import { canSeeVisits } from "#lib/visits/policy";
import { mostRead } from "#lib/visits/queries";
import { periods } from "#lib/visits/schema";

export const metadata: Metadata = { title: "Lo más leído" };

export default async function MostReadPage(props: { searchParams: Promise<SearchParams> }) {
  const filter = readVisitsAddress(await props.searchParams);
  const actor = await pageActor(canSeeVisits, visitsAddress(filter));
  const { items, days, total, next } = await mostRead(actor, filter);
  const { period } = filter;
  const tabs = periods.map((one) => ({
    href: visitsAddress({ period: one }),
    label: periodLabels[one],
    current: one === period,
  }));
  return (
    <>
      <div className="barra">
        <h1>Lo más leído</h1>
        <p className="acciones">
          <LinkButton href={visitsFileAddress(period)} download>
            Descargar la lista (CSV)
          </LinkButton>
        </p>
      </div>
      <Tabs label="Cuántos días" tabs={tabs} />
      <VisitsFigures total={total} days={days} />
      <VisitsTable items={items} />
      {next && (
        <nav className="paginas" aria-label="Más páginas">
          <a className="boton" href={visitsAddress({ period, after: next })} rel="next">
            Las siguientes
          </a>
        </nav>
      )}
    </>
  );
}
