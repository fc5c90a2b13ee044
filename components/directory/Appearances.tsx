import { appearanceItem, byYear } from "#lib/directory/listing";
import type { Appearance } from "#lib/directory/schema";

function Row({ event }: { event: Appearance }) {
  const { href, title, played, dateText } = appearanceItem(event);
  return (
    <li>
      <p className="chico gris">{dateText}</p>
      <p>
        <a className="enlace" href={href}>
          {title}
        </a>
      </p>
      {played && <p>{played}</p>}
    </li>
  );
}

/** The events in which somebody took part, by year, with the part or the role as it was published. */
export function Appearances({ events, more }: { events: Appearance[]; more: string | null }) {
  return (
    <>
      {byYear(events).map(({ year, events: all }) => (
        <section key={year} className="mt-6" aria-labelledby={`anio-${year}`}>
          <h3 id={`anio-${year}`}>{year}</h3>
          <ul className="lista mt-4">
            {all.map((event) => (
              <Row key={event.slug} event={event} />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <p>
          <a className="enlace" href={more}>
            Ver todas las publicaciones
          </a>
        </p>
      )}
    </>
  );
}
