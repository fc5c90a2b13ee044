import type { Metadata } from "next";
import { ProjectForm } from "#components/registry/ProjectForm";
import { RecordPage } from "#components/registry/RecordPage";
import { pageActor } from "#lib/platform/page";
import { newProjectAddress } from "#lib/registry/address";
import { canWriteRegistry } from "#lib/registry/policy";

export const metadata: Metadata = { title: "Agregar un proyecto · Directorio" };

const blank = { name: "", sponsor: { id: null, name: "" }, startsOn: null, endsOn: null };

export default async function NewProjectPage() {
  await pageActor(canWriteRegistry, newProjectAddress);
  return (
    <RecordPage section="projects" title="Agregar un proyecto" known={null}>
      <ProjectForm id={null} initial={blank} />
    </RecordPage>
  );
}
