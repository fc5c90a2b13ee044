import type { Metadata } from "next";
import { SearchBox } from "#components/search/SearchBox";
import { SearchOutcome } from "#components/search/SearchOutcome";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { canReadOwnAnnouncements } from "#lib/announcements/policy";
import { pageActor } from "#lib/platform/page";
import {
  ownSearchPath,
  readSearchAddress,
  type SearchParams,
  searchAddress,
} from "#lib/search/address";
import { searchOwn } from "#lib/search/queries/own";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Buscar en lo que puede leer" };

interface Props {
  searchParams: Promise<SearchParams>;
}

const way = [{ label: "Mi cuenta", href: "/cuenta" }];

export default async function OwnSearchPage({ searchParams }: Props) {
  const filter = { ...readSearchAddress(await searchParams), own: true };
  const actor = await pageActor(canReadOwnAnnouncements, searchAddress(filter));
  const [identity, answer] = await Promise.all([siteIdentity(), searchOwn(actor, filter)]);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={way} />
      <header className="entrada">
        <h1>Buscar en lo que puede leer</h1>
        <p className="chico gris">
          El portal entero y los comunicados reservados para usted. Ingresó como {actor.name}.
        </p>
      </header>
      <div className="busqueda">
        <SearchBox label="Buscar" text={filter.text} path={ownSearchPath} />
      </div>
      <SearchOutcome filter={filter} answer={answer} />
    </PortalFrame>
  );
}
