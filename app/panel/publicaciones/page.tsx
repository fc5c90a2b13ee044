import type { Metadata } from "next";
import { EmptyResult } from "#components/editorial/desk/EmptyResult";
import { ListFilters } from "#components/editorial/desk/ListFilters";
import { PublicationTable } from "#components/editorial/desk/PublicationTable";
import { LinkButton } from "#components/ui/Button";
import { Pager } from "#components/ui/Pager";
import {
  listAddress,
  readListAddress,
  type SearchParams,
  startAddress,
} from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { panelFilter, panelPublications } from "#lib/editorial/queries/panel";
import { pageActor } from "#lib/platform/page";

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
        <p className="acciones">
          <LinkButton href={startAddress("announcement")}>Escribir un comunicado</LinkButton>
          <LinkButton variant="primary" href={startAddress("event")}>
            Contar un evento
          </LinkButton>
        </p>
      </div>
      <ListFilters filter={filter} />
      {items.length > 0 ? (
        <PublicationTable items={items} caption="De lo último que se trabajó a lo más antiguo." />
      ) : (
        <EmptyResult filter={filter} />
      )}
      <Pager newer={newer} older={older} />
    </>
  );
}
