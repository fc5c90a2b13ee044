import { Tocapu } from "#components/editorial/Tocapu";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { SignName } from "#lib/editorial/tocapu";
import type { Line } from "#lib/platform/language";

/** What a list shows of something published; the days in `details` are already written out. */
export interface PublicationItem {
  href: string;
  sign: SignName;
  kindLabel: string;
  title: string;
  summary: string;
  details: Line;
}

/** One publication in a list: what it is and when, its title, and a sentence or two. */
export function PublicationRow({ item }: { item: PublicationItem }) {
  const { path, content } = useLanguage();
  return (
    <li className="fila">
      <Tocapu sign={item.sign} />
      <div>
        <p className="chico gris">
          <Parts line={[item.kindLabel, ...item.details]} />
        </p>
        <h3 lang={content}>
          <a href={path(item.href)}>{item.title}</a>
        </h3>
        {item.summary && <p lang={content}>{item.summary}</p>}
      </div>
    </li>
  );
}

/** Publications in order, as a list. */
export function PublicationList({ items }: { items: PublicationItem[] }) {
  return (
    <ol className="lista">
      {items.map((item) => (
        <PublicationRow key={item.href} item={item} />
      ))}
    </ol>
  );
}
