import type { Metadata } from "next";
import { PeopleTable } from "#components/registry/PeopleTable";
import { RegistryEmpty } from "#components/registry/RegistryEmpty";
import { RegistryHeading } from "#components/registry/RegistryHeading";
import { RegistryPager } from "#components/registry/RegistryPager";
import { RegistrySearch } from "#components/registry/RegistrySearch";
import { LinkButton } from "#components/ui/Button";
import { pageActor } from "#lib/platform/page";
import {
  newPersonAddress,
  readRegistryAddress,
  registryAddress,
  type SearchParams,
} from "#lib/registry/address";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { people } from "#lib/registry/queries/people";

export const metadata: Metadata = { title: "Personas · Directorio" };

export default async function PeoplePage(props: { searchParams: Promise<SearchParams> }) {
  const actor = await pageActor(canReadRegistry, registryAddress("people"));
  const filter = readRegistryAddress(await props.searchParams);
  const { items, next } = await people(actor, filter);
  const add = canWriteRegistry(actor) && (
    <LinkButton href={newPersonAddress}>Agregar una persona</LinkButton>
  );
  return (
    <>
      <RegistryHeading current="people" action={add} />
      <RegistrySearch section="people" label="Nombre o apellidos" filter={filter} />
      {items.length === 0 ? (
        <RegistryEmpty section="people" filter={filter} nothing="Aún no hay personas">
          También se agregan al escribir un informe, cuando la persona no está en la lista.
        </RegistryEmpty>
      ) : (
        <PeopleTable rows={items} />
      )}
      <RegistryPager section="people" filter={filter} next={next} />
    </>
  );
}
