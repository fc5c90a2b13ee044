/** A way on, with what is behind it. */
export interface Door {
  href: string;
  title: string;
  text: string;
  /** The language of what is behind it, where it is not that of the page. */
  hrefLang?: string | undefined;
}

/** The ways on from a page, one under the other. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="indice">
      {doors.map(({ href, hrefLang, title, text }) => (
        <li key={href}>
          <a href={href} hrefLang={hrefLang}>
            <b>{title}</b>
            <span className="gris">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
