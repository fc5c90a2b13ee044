import { titleOf } from "#components/editorial/kindTexts";
import { Mark } from "#components/editorial/Mark";
import { publicPath } from "#lib/editorial/address";
import { calendarLabels } from "#lib/editorial/labels";
import { momentWords } from "#lib/editorial/moments";
import { editorAddress, plansAddress } from "#lib/editorial/panelAddress";
import type { Desk } from "#lib/editorial/queries/desk";
import type { LatestPublication } from "#lib/editorial/queries/portal";
import { sentenceCase } from "#lib/editorial/wording";

interface Props {
  scheduled: Desk["scheduled"];
  published: LatestPublication[];
}

function Soon({ scheduled }: Pick<Props, "scheduled">) {
  return (
    <section>
      <h2 className="titulo-p">Saldrá pronto</h2>
      {scheduled.length === 0 && <p className="gris">No hay nada programado.</p>}
      <ol className="bitacora">
        {scheduled.map(({ id, publicationId, kind, title, at, action }) => (
          <li key={id} className="h">
            <div>
              <b>{sentenceCase(momentWords(at))}</b>
              <br />
              <a href={editorAddress(publicationId)}>{titleOf(kind, title)}</a>
              <br />
              <Mark {...calendarLabels[action]}>{calendarLabels[action].text}</Mark>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a className="enlace" href={plansAddress}>
          Toda la programación
        </a>
      </p>
    </section>
  );
}

/** At the side of the desk: what will go live by itself, and what did last. */
export function DeskAside({ scheduled, published }: Props) {
  return (
    <aside className="pegado-p lado-mesa">
      <Soon scheduled={scheduled} />
      <section className="bloque-p">
        <h2>Recién publicado</h2>
        {published.length === 0 && <p className="gris">Todavía no hay nada publicado.</p>}
        <ol className="recientes">
          {published.map(({ publicationId, kind, slug, title, publishedAt }) => (
            <li key={publicationId}>
              <a href={publicPath(kind, slug)}>{title}</a>
              <br />
              <span className="chico gris">{sentenceCase(momentWords(publishedAt))}</span>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
}
