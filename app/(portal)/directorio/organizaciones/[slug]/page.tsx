import type { Metadata } from "next";
import { cache } from "react";
import { OrganisationView } from "#components/directory/OrganisationView";
import { JsonLd } from "#components/site/JsonLd";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { directoryAddress, directoryPath, directoryPaths, shortIdIn } from "#lib/directory/address";
import { shownOrganisation } from "#lib/directory/queries/organisation";
import { ownPosts } from "#lib/directory/queries/person";
import { civilDateAt } from "#lib/platform/clock";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../../../answers";
import { pageWay } from "../../../things";

interface Props {
  params: Promise<{ slug: string }>;
}

const section = "organisation";
const way = [
  { label: "Inicio", href: "/" },
  { label: "Directorio", href: directoryPath },
  { label: "Organizaciones", href: directoryPaths[section] },
];
const description = "Qué es esta organización y en qué eventos de la cooperativa participó.";
const entry = cache((slug: string) => shownOrganisation(shortIdIn(slug)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, found] = await Promise.all([siteIdentity(), entry(slug)]);
  if (!found) return { title: identity.name, robots: { index: false } };
  const title = `${found.name} · Directorio`;
  const path = directoryAddress(section, found);
  return pagePreview({ title, description, path, cooperative: identity.name }, absolute);
}

export default async function OrganisationPage({ params }: Props) {
  const { slug } = await params;
  const [identity, found] = await Promise.all([siteIdentity(), entry(slug)]);
  const address = found && directoryAddress(section, found);
  const posts = found?.own ? await ownPosts(civilDateAt()) : [];
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!found) answerWith(404);
  else if (address && !address.endsWith(`/${slug}`)) answerWith(301, address);
  return (
    <PortalFrame identity={identity} current="directorio">
      <Breadcrumbs items={way} />
      {found && <JsonLd things={[pageWay(way, found.name)]} />}
      {found ? <OrganisationView organisation={found} posts={posts} /> : <NotFound />}
    </PortalFrame>
  );
}
