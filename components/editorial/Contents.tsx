import { useLanguage } from "#components/site/useLanguage";

/** A part of an article that a reader can jump to. */
export interface Part {
  id: string;
  title: string;
  count: number | null;
}

/** The closed table of contents inside the key facts. */
export function Contents({ title, parts }: { title: string; parts: Part[] }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{title}</summary>
      <ul className="partes">
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>
              {part.title}
              {part.count === null ? "" : ` (${t("site.number", { count: part.count })})`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
