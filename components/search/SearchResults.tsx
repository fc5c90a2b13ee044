import { Tocapu } from "#components/editorial/Tocapu";
import { Marked } from "#components/search/Marked";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { ResultItem } from "#lib/search/listing";

/** What was found, likeliest first. */
export function SearchResults({ items }: { items: ResultItem[] }) {
  const { path, content } = useLanguage();
  return (
    <ol className="lista">
      {items.map(({ href, sign, line, title, excerpt, isOwn }) => (
        <li className="fila" key={href}>
          <Tocapu sign={sign} />
          <div>
            <p className="chico gris">
              <Parts line={line} />
            </p>
            <h3 lang={content}>
              <a href={path(href)}>
                <Marked pieces={title} />
              </a>
            </h3>
            {excerpt.length > 0 && (
              <p lang={isOwn ? content : undefined}>
                <Marked pieces={excerpt} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
