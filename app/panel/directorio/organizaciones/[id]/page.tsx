import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AliasEditor } from "#components/registry/AliasEditor";
import { OrganisationFacts } from "#components/registry/OrganisationFacts";
import { OrganisationForm } from "#components/registry/OrganisationForm";
import { OrganisationPosts } from "#components/registry/OrganisationPosts";
import { RecordPage } from "#components/registry/RecordPage";
import { pageActor } from "#lib/platform/page";
import { organisationAddress, registryAddress } from "#lib/registry/address";
import { countryOptions } from "#lib/registry/countries";
import { organisationLine } from "#lib/registry/labels";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { appearances } from "#lib/registry/queries/appearances";
import { registryHistory } from "#lib/registry/queries/history";
import { type OrganisationDetail, organisation } from "#lib/registry/queries/organisations";
import { postsIn } from "#lib/registry/queries/posts";

export const metadata: Metadata = { title: "Organización · Directorio" };

function fieldsOf({ name, kind, country, placeId, place, about }: OrganisationDetail) {
  return { name, kind, country, about, place: { id: placeId, name: place } };
}

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
        <>
          <OrganisationForm id={id} initial={fieldsOf(row)} countries={countryOptions()} />
          <section className="hoja">
            <h2>También se escribe</h2>
            <AliasEditor organisationId={id} aliases={row.aliases} />
          </section>
        </>
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
