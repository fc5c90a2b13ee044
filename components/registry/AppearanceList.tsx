import { publicPath } from "#lib/editorial/address";
import { longRange } from "#lib/platform/dates";
import type { Appearance } from "#lib/registry/queries/appearances";

/** The published reports that mention a record of the directory. */
export function AppearanceList({ events }: { events: Appearance[] }) {
  return (
    <section className="bloque-p">
      <h2>
        Aparece en <span className="cuantos">{events.length}</span>
      </h2>
      {events.length === 0 && <p className="gris">Todavía en ningún evento publicado.</p>}
      <ul className="hueco">
        {events.map(({ slug, title, startsOn, endsOn }) => (
          <li key={slug}>
            <a href={publicPath("event", slug)}>{title}</a>
            <span className="chico gris block">{longRange(startsOn, endsOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
