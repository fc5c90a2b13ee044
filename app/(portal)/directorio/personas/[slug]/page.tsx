import type { Metadata } from "next";
import { PersonView } from "#components/directory/PersonView";
import { JsonLd } from "#components/site/JsonLd";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { directoryAddress, directoryPaths, shortIdIn } from "#lib/directory/address";
import { shownPerson } from "#lib/directory/queries/person";
import { pathIn } from "#lib/platform/language";
import { answerWith, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../../../answers";
import { directoryWay } from "../../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

const section = "person";
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const all = Promise.all([siteIdentity(), shownPerson(shortIdIn(slug)), currentLanguage()]);
  const [identity, found, { t, locale }] = await all;
  if (!found) return { title: identity.name, robots: { index: false } };
  const path = directoryAddress(section, found);
  const title = `${found.name} · ${t("sections.directorio")}`;
  const texts = { title, description: t(`directory.oneDescription.${section}`) };
  return pagePreview({ ...texts, path, cooperative: identity.name, locale }, absolute);
}

export default async function PersonPage({ params }: Props) {
  const { slug } = await params;
  const all = Promise.all([siteIdentity(), shownPerson(shortIdIn(slug)), currentLanguage()]);
  const [identity, found, { t, locale }] = await all;
  const address = found && directoryAddress(section, found);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!found) answerWith(404);
  else if (address && !address.endsWith(`/${slug}`)) answerWith(301, pathIn(locale, address));
  const list = { label: t(`directory.sections.${section}`), href: directoryPaths[section] };
  return (
    <PortalFrame identity={identity} current="directorio">
      <PortalWay section="directorio" more={[list]} />
      {found && <JsonLd things={[directoryWay(section, found.name)]} />}
      {found ? <PersonView person={found} /> : <NotFound />}
    </PortalFrame>
  );
}
