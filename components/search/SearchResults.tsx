import { Tocapu } from "#components/editorial/Tocapu";
import { Marked } from "#components/search/Marked";
import type { ResultItem } from "#lib/search/listing";

/** What was found, likeliest first. */
export function SearchResults({ items }: { items: ResultItem[] }) {
  return (
    <ol className="lista">
      {items.map(({ href, sign, line, title, excerpt }) => (
        <li className="fila" key={href}>
          <Tocapu sign={sign} />
          <div>
            <p className="chico gris">{line}</p>
            <h3>
              <a href={href}>
                <Marked pieces={title} />
              </a>
            </h3>
            {excerpt.length > 0 && (
              <p>
                <Marked pieces={excerpt} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
