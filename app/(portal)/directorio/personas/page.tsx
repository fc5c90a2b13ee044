import type { Metadata } from "next";
import { DirectoryList } from "#components/directory/DirectoryList";
import { DirectorySearch } from "#components/directory/DirectorySearch";
import { JsonLd } from "#components/site/JsonLd";
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
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../../answers";
import { pageWay } from "../../things";

interface Props {
  searchParams: Promise<SearchParams>;
}

const section = "person";
const title = "Personas en cargos";
const description = "Quienes tienen o tuvieron un cargo, y en qué eventos participaron por él.";
const way = [
  { label: "Inicio", href: "/" },
  { label: "Directorio", href: directoryPath },
];

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  const { text } = readDirectoryAddress(await searchParams);
  const headed = { title, description, path: directoryPaths[section], cooperative };
  return { ...pagePreview(headed, absolute), robots: { index: text === "", follow: true } };
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
      <JsonLd things={[pageWay(way, title)]} />
      <header className="entrada">
        <h1>{title}</h1>
      </header>
      <DirectorySearch section={section} filter={filter} present={present} />
      <DirectoryList section={section} filter={filter} {...list} />
    </PortalFrame>
  );
}
