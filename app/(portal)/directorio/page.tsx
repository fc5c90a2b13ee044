import type { Metadata } from "next";
import { DirectoryHome } from "#components/directory/DirectoryHome";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { directoryPath } from "#lib/directory/address";
import { ownPosts } from "#lib/directory/queries/person";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

export async function generateMetadata(): Promise<Metadata> {
  const [{ name: cooperative }, { t, locale }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
  ]);
  const texts = { title: t("sections.directorio"), description: t("directory.description") };
  return pagePreview({ ...texts, path: directoryPath, cooperative, locale }, absolute);
}

export default async function DirectoryPage() {
  const all = Promise.all([siteIdentity(), currentLanguage(), ownPosts(civilDateAt())]);
  const [identity, { t }, posts] = await all;
  return (
    <PortalFrame identity={identity} current="directorio">
      <JsonLd things={[sectionWay(spanish.t("sections.directorio"))]} />
      <header className="entrada pt-6">
        <h1>{t("sections.directorio")}</h1>
        <p className="bajada">{t("directory.lead")}</p>
      </header>
      <DirectoryHome posts={posts} />
    </PortalFrame>
  );
}
