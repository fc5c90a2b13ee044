import type { Metadata } from "next";
import { SearchBox } from "#components/search/SearchBox";
import { SearchOutcome } from "#components/search/SearchOutcome";
import { PortalFrame } from "#components/site/PortalFrame";
import { readSearchAddress, type SearchParams } from "#lib/search/address";
import { search } from "#lib/search/queries/search";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { name } = await siteIdentity();
  const { text } = readSearchAddress(await searchParams);
  const title = `${text ? `Buscar: ${text}` : "Buscar"} · ${name}`;
  const description = "Lo publicado en el portal: eventos, comunicados, páginas y nombres.";
  return { title, description, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: Props) {
  const filter = readSearchAddress(await searchParams);
  const [identity, answer] = await Promise.all([
    siteIdentity(),
    search({ ...filter, audiences: ["public"] }),
  ]);
  return (
    <PortalFrame identity={identity} current="buscar">
      <h1 className="oculto">Buscar en el portal</h1>
      <div className="busqueda">
        <SearchBox label="Buscar en el portal" text={filter.text} />
      </div>
      <SearchOutcome filter={filter} answer={answer} />
    </PortalFrame>
  );
}
