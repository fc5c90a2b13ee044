import type { Metadata } from "next";
import { DirectoryHome } from "#components/directory/DirectoryHome";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { directoryPath } from "#lib/directory/address";
import { ownPosts } from "#lib/directory/queries/person";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

export async function generateMetadata(): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  const description = "Las organizaciones con las que trabajamos y las personas en cargos.";
  const headed = { title: "Directorio", description, path: directoryPath, cooperative };
  return pagePreview(headed, absolute);
}

export default async function DirectoryPage() {
  const [identity, posts] = await Promise.all([siteIdentity(), ownPosts(civilDateAt())]);
  return (
    <PortalFrame identity={identity} current="directorio">
      <JsonLd things={[sectionWay("Directorio")]} />
      <header className="entrada pt-6">
        <h1>Directorio</h1>
        <p className="bajada">
          Solo lo que ya es público: organizaciones que aparecen en lo publicado y personas por el
          cargo que tienen o tuvieron. Los datos de los socios no están aquí.
        </p>
      </header>
      <DirectoryHome posts={posts} />
    </PortalFrame>
  );
}
