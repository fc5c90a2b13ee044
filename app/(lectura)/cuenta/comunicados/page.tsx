import type { Metadata } from "next";
import { OwnViews } from "#components/announcements/OwnViews";
import { PublicationList } from "#components/editorial/PublicationRow";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { Pager } from "#components/ui/Pager";
import { ownListAddress, readOwnListAddress } from "#lib/announcements/address";
import { emptyOwnList } from "#lib/announcements/labels";
import { ownItem } from "#lib/announcements/listing";
import { canReadOwnAnnouncements } from "#lib/announcements/policy";
import { ownAnnouncements, pendingCount } from "#lib/announcements/queries/own";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { civilDateAt } from "#lib/platform/clock";
import { pageActor } from "#lib/platform/page";
import { ownSearchPath } from "#lib/search/address";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Comunicados para usted" };

const way = [
  { label: "Inicio", href: "/" },
  { label: "Mi cuenta", href: "/cuenta" },
];

export default async function OwnAnnouncementsPage(props: { searchParams: Promise<SearchParams> }) {
  const { view, after } = readOwnListAddress(await props.searchParams);
  const actor = await pageActor(canReadOwnAnnouncements, ownListAddress(view, after));
  const today = civilDateAt();
  const [identity, { items, next }, pending] = await Promise.all([
    siteIdentity(),
    ownAnnouncements(actor, { view, after, today }),
    pendingCount(actor, today),
  ]);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={way} />
      <header className="entrada">
        <h1>Comunicados para usted</h1>
        <p className="chico gris">
          Ingresó como {actor.name}. <a href={ownSearchPath}>Buscar en lo que puede leer</a>
        </p>
      </header>
      <OwnViews current={view} pending={pending} />
      <div className="seccion">
        {items.length === 0 ? (
          <p>{emptyOwnList[view]}</p>
        ) : (
          <PublicationList items={items.map((item) => ownItem(item, today))} />
        )}
        <Pager newer={after && ownListAddress(view)} older={next && ownListAddress(view, next)} />
      </div>
    </PortalFrame>
  );
}
