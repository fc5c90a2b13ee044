import type { Metadata } from "next";
import { ProjectTable } from "#components/registry/ProjectTable";
import { RegistryEmpty } from "#components/registry/RegistryEmpty";
import { RegistryHeading } from "#components/registry/RegistryHeading";
import { RegistryPager } from "#components/registry/RegistryPager";
import { RegistrySearch } from "#components/registry/RegistrySearch";
import { LinkButton } from "#components/ui/Button";
import { pageActor } from "#lib/platform/page";
import {
  newProjectAddress,
  readRegistryAddress,
  registryAddress,
  type SearchParams,
} from "#lib/registry/address";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { projects } from "#lib/registry/queries/projects";

export const metadata: Metadata = { title: "Proyectos · Directorio" };

export default async function ProjectsPage(props: { searchParams: Promise<SearchParams> }) {
  const actor = await pageActor(canReadRegistry, registryAddress("projects"));
  const filter = readRegistryAddress(await props.searchParams);
  const { items, next } = await projects(actor, filter);
  const add = canWriteRegistry(actor) && (
    <LinkButton href={newProjectAddress}>Agregar un proyecto</LinkButton>
  );
  return (
    <>
      <RegistryHeading current="projects" action={add} />
      <RegistrySearch section="projects" label="Nombre del proyecto" filter={filter} />
      {items.length === 0 ? (
        <RegistryEmpty section="projects" filter={filter} nothing="Aún no hay proyectos">
          Agregue los que se conocen por su nombre; los que no, se cuentan en el informe.
        </RegistryEmpty>
      ) : (
        <ProjectTable rows={items} />
      )}
      <RegistryPager section="projects" filter={filter} next={next} />
    </>
  );
}
