import type { EventArticle } from "#lib/events/article";
import { counted } from "#lib/platform/dates";

/** The projects behind an event: those with a name, and how many are told without one. */
export function EventProjectsFact({ article }: { article: EventArticle }) {
  const { projects, unidentifiedProjects } = article;
  if (projects.length === 0 && !unidentifiedProjects) return null;
  const total = projects.length + (unidentifiedProjects ?? 0);
  return (
    <>
      <dt>{total === 1 ? "Proyecto" : "Proyectos"}</dt>
      {projects.map((project) => (
        <dd key={project}>{project}</dd>
      ))}
      {unidentifiedProjects ? (
        <dd>{counted(unidentifiedProjects, "proyecto", "proyectos")}, sin identificar</dd>
      ) : null}
    </>
  );
}
