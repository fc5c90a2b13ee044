import { useLanguage } from "#components/site/useLanguage";
import type { EventArticle } from "#lib/events/article";

/** The projects behind an event: those with a name, and how many are told without one. */
export function EventProjectsFact({ article }: { article: EventArticle }) {
  const { t, content } = useLanguage();
  const { projects, unidentifiedProjects } = article;
  if (projects.length === 0 && !unidentifiedProjects) return null;
  const total = projects.length + (unidentifiedProjects ?? 0);
  return (
    <>
      <dt>{t("events.projects", { count: total })}</dt>
      {projects.map((project) => (
        <dd key={project} lang={content}>
          {project}
        </dd>
      ))}
      {unidentifiedProjects ? (
        <dd>{t("events.unknownProjects", { count: unidentifiedProjects })}</dd>
      ) : null}
    </>
  );
}
