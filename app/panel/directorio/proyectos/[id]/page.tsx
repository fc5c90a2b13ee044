import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProjectForm } from "#components/registry/ProjectForm";
import { RecordPage } from "#components/registry/RecordPage";
import { longDate } from "#lib/platform/dates";
import { pageActor } from "#lib/platform/page";
import { projectAddress } from "#lib/registry/address";
import { projectLine } from "#lib/registry/labels";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { appearances } from "#lib/registry/queries/appearances";
import { registryHistory } from "#lib/registry/queries/history";
import { type ProjectItem, project } from "#lib/registry/queries/projects";

export const metadata: Metadata = { title: "Proyecto · Directorio" };

function fieldsOf({ name, sponsorId, sponsor, startsOn, endsOn }: ProjectItem) {
  return { name, sponsor: { id: sponsorId, name: sponsor }, startsOn, endsOn };
}

function lineOf({ sponsor, startsOn, endsOn }: ProjectItem): string {
  const from = startsOn && `desde el ${longDate(startsOn)}`;
  const to = endsOn && `hasta el ${longDate(endsOn)}`;
  return [projectLine(sponsor), from, to].filter(Boolean).join(", ");
}

export default async function ProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await pageActor(canReadRegistry, projectAddress(id));
  const row = await project(actor, id);
  if (!row) notFound();
  const [events, entries] = await Promise.all([
    appearances(actor, { projects: { some: { projectId: id } } }),
    registryHistory(actor, "project", id),
  ]);
  return (
    <RecordPage section="projects" title={row.name} line={lineOf(row)} known={{ events, entries }}>
      {canWriteRegistry(actor) && (
        <section className="hoja">
          <h2>Datos</h2>
          <ProjectForm id={id} initial={fieldsOf(row)} />
        </section>
      )}
    </RecordPage>
  );
}
