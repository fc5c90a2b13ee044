import { Tocapu } from "#components/editorial/Tocapu";
import type { SignName } from "#lib/editorial/tocapu";

/** What a list shows of something published; `dateText` is already written out. */
export interface PublicationItem {
  href: string;
  sign: SignName;
  kindLabel: string;
  title: string;
  summary: string;
  dateText: string;
}

/** One publication in a list: what it is and when, its title, and a sentence or two. */
export function PublicationRow({ item }: { item: PublicationItem }) {
  return (
    <li className="fila">
      <Tocapu sign={item.sign} />
      <div>
        <p className="chico gris">{[item.kindLabel, item.dateText].filter(Boolean).join(" · ")}</p>
        <h3>
          <a href={item.href}>{item.title}</a>
        </h3>
        {item.summary && <p>{item.summary}</p>}
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
