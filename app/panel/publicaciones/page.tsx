import type { Metadata } from "next";
import { PublicationList } from "#components/editorial/bulk/PublicationList";
import { ListFilters } from "#components/editorial/desk/ListFilters";
import { StartLinks } from "#components/editorial/desk/StartLinks";
import { Pager } from "#components/ui/Pager";
import { bulkActionsFor } from "#lib/editorial/bulk";
import {
  listAddress,
  readListAddress,
  type SearchParams,
  trashAddress,
} from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { panelFilter, panelPublications } from "#lib/editorial/queries/panel";
import { pageActor } from "#lib/platform/page";
import { visitsAddress } from "#lib/visits/address";

export const metadata: Metadata = { title: "Publicaciones" };

export default async function PublicationsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const filter = readListAddress(await searchParams);
  const actor = await pageActor(canEnterPanel, listAddress(filter));
  const { items, next } = await panelPublications(actor, panelFilter.parse(filter));
  const newer = filter.after ? listAddress({ ...filter, after: null }) : null;
  const older = next ? listAddress({ ...filter, after: next }) : null;
  return (
    <>
      <div className="barra">
        <h1>Publicaciones</h1>
        <StartLinks />
      </div>
      <ListFilters filter={filter} />
      <PublicationList
        items={items}
        filter={filter}
        actions={bulkActionsFor(actor, filter.stage)}
      />
      <Pager newer={newer} older={older} />
      <p className="acciones mt-6">
        <a className="enlace" href={visitsAddress()}>
          Lo más leído
        </a>
        <a className="enlace" href={trashAddress}>
          Papelera
        </a>
      </p>
    </>
  );
}
