import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import { appearanceItem, byYear } from "#lib/directory/listing";
import type { Appearance } from "#lib/directory/schema";

function Row({ event }: { event: Appearance }) {
  const language = useLanguage();
  const { href, title, played, when } = appearanceItem(event, language);
  return (
    <li>
      <p className="chico gris">
        <Parts line={when} />
      </p>
      <p>
        <a className="enlace" href={language.path(href)} lang={language.content}>
          {title}
        </a>
      </p>
      {played.length > 0 && (
        <p>
          <Parts line={played} />
        </p>
      )}
    </li>
  );
}

/** The events in which somebody took part, by year, with the part or the role as it was published. */
export function Appearances({ events, more }: { events: Appearance[]; more: string | null }) {
  const { t, path } = useLanguage();
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
          <a className="enlace" href={path(more)}>
            {t("directory.allPublications")}
          </a>
        </p>
      )}
    </>
  );
}
