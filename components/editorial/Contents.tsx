/** A part of an article that a reader can jump to. */
export interface Part {
  id: string;
  title: string;
  count: number | null;
}

/** The closed table of contents inside the key facts. */
export function Contents({ title, parts }: { title: string; parts: Part[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="partes">
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>
              {part.title}
              {part.count === null ? "" : ` (${part.count.toLocaleString("en-US")})`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
