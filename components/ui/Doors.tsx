/** A way on, with what is behind it. */
export interface Door {
  href: string;
  title: string;
  text: string;
}

/** The ways on from a page, one under the other. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="indice">
      {doors.map(({ href, title, text }) => (
        <li key={href}>
          <a href={href}>
            <b>{title}</b>
            <span className="gris">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
