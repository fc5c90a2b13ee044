import type { Metadata } from "next";
import { DirectoryList } from "#components/directory/DirectoryList";
import { DirectorySearch } from "#components/directory/DirectorySearch";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { directoryPaths, readDirectoryAddress, type SearchParams } from "#lib/directory/address";
import { directoryList, lettersWith } from "#lib/directory/queries/list";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../../answers";
import { directoryWay } from "../../things";

interface Props {
  searchParams: Promise<SearchParams>;
}

const section = "organisation";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ name: cooperative }, { t, locale }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
  ]);
  const { text } = readDirectoryAddress(await searchParams);
  const title = t(`directory.sections.${section}`);
  const description = t(`directory.descriptions.${section}`);
  const headed = { title, description, path: directoryPaths[section], cooperative, locale };
  return { ...pagePreview(headed, absolute), robots: { index: text === "", follow: true } };
}

export default async function OrganisationsPage({ searchParams }: Props) {
  const filter = readDirectoryAddress(await searchParams);
  const [identity, { t }, present, list] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    lettersWith(section),
    directoryList(section, filter),
  ]);
  return (
    <PortalFrame identity={identity} current="directorio">
      <PortalWay section="directorio" />
      <JsonLd things={[directoryWay(section)]} />
      <header className="entrada">
        <h1>{t(`directory.sections.${section}`)}</h1>
      </header>
      <DirectorySearch section={section} filter={filter} present={present} />
      <DirectoryList section={section} filter={filter} {...list} />
    </PortalFrame>
  );
}
