import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationFacts } from "#components/registry/OrganisationFacts";
import { OrganisationPosts } from "#components/registry/OrganisationPosts";
import { OrganisationSheets } from "#components/registry/OrganisationSheets";
import { RecordPage } from "#components/registry/RecordPage";
import { pageActor } from "#lib/platform/page";
import { organisationAddress, registryAddress } from "#lib/registry/address";
import { countryOptions } from "#lib/registry/countries";
import { organisationLine } from "#lib/registry/labels";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { appearances } from "#lib/registry/queries/appearances";
import { registryHistory } from "#lib/registry/queries/history";
import { organisation } from "#lib/registry/queries/organisations";
import { postsIn } from "#lib/registry/queries/posts";

export const metadata: Metadata = { title: "Organización · Directorio" };

export default async function OrganisationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await pageActor(canReadRegistry, organisationAddress(id));
  const row = await organisation(actor, id);
  if (!row) notFound();
  const [posts, events, entries] = await Promise.all([
    postsIn(actor, id),
    appearances(actor, { organisations: { some: { organisationId: id } } }),
    registryHistory(actor, "organisation", id),
  ]);
  const known = { events, entries };
  return (
    <RecordPage section="organisations" title={row.name} line={organisationLine(row)} known={known}>
      {canWriteRegistry(actor) ? (
        <OrganisationSheets row={row} countries={countryOptions()} />
      ) : (
        <OrganisationFacts row={row} />
      )}
      <OrganisationPosts posts={posts} />
      {row.own && (
        <p className="mt-[1rem]">
          <a className="enlace" href={registryAddress("offices")}>
            Ver sus oficinas
          </a>
        </p>
      )}
    </RecordPage>
  );
}
