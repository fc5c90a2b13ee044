import type { Metadata } from "next";
import { DirectoryList } from "#components/directory/DirectoryList";
import { DirectorySearch } from "#components/directory/DirectorySearch";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import {
  directoryPath,
  directoryPaths,
  readDirectoryAddress,
  type SearchParams,
} from "#lib/directory/address";
import { directoryList, lettersWith } from "#lib/directory/queries/list";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<SearchParams>;
}

const section = "person";
const way = [
  { label: "Inicio", href: "/" },
  { label: "Directorio", href: directoryPath },
];

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { name } = await siteIdentity();
  const { text } = readDirectoryAddress(await searchParams);
  const robots = { index: text === "", follow: true };
  return {
    title: `Personas en cargos · ${name}`,
    alternates: { canonical: directoryPaths[section] },
    robots,
  };
}

export default async function PeoplePage({ searchParams }: Props) {
  const filter = readDirectoryAddress(await searchParams);
  const [identity, present, list] = await Promise.all([
    siteIdentity(),
    lettersWith(section),
    directoryList(section, filter),
  ]);
  return (
    <PortalFrame identity={identity} current="directorio">
      <Breadcrumbs items={way} />
      <header className="entrada">
        <h1>Personas en cargos</h1>
      </header>
      <DirectorySearch section={section} filter={filter} present={present} />
      <DirectoryList section={section} filter={filter} {...list} />
    </PortalFrame>
  );
}
