import type { Metadata } from "next";
import { OrganisationTable } from "#components/registry/OrganisationTable";
import { RegistryEmpty } from "#components/registry/RegistryEmpty";
import { RegistryHeading } from "#components/registry/RegistryHeading";
import { RegistryPager } from "#components/registry/RegistryPager";
import { RegistrySearch } from "#components/registry/RegistrySearch";
import { LinkButton } from "#components/ui/Button";
import { pageActor } from "#lib/platform/page";
import {
  newOrganisationAddress,
  readRegistryAddress,
  registryAddress,
  type SearchParams,
} from "#lib/registry/address";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { organisations } from "#lib/registry/queries/organisations";

export const metadata: Metadata = { title: "Organizaciones · Directorio" };

export default async function OrganisationsPage(props: { searchParams: Promise<SearchParams> }) {
  const actor = await pageActor(canReadRegistry, registryAddress("organisations"));
  const filter = readRegistryAddress(await props.searchParams);
  const { items, next } = await organisations(actor, filter);
  const add = canWriteRegistry(actor) && (
    <LinkButton href={newOrganisationAddress}>Agregar una organización</LinkButton>
  );
  return (
    <>
      <RegistryHeading current="organisations" action={add} />
      <RegistrySearch section="organisations" label="Nombre o siglas" filter={filter} />
      {items.length === 0 ? (
        <RegistryEmpty section="organisations" filter={filter} nothing="Aún no hay organizaciones">
          También se agregan al escribir un informe, cuando la organización no está en la lista.
        </RegistryEmpty>
      ) : (
        <OrganisationTable rows={items} />
      )}
      <RegistryPager section="organisations" filter={filter} next={next} />
    </>
  );
}
