import { versionsAddress } from "#lib/editorial/panelAddress";
import { type StoryEntry, storyOf } from "#lib/editorial/story";
import { shortInstant } from "#lib/platform/dates";

/** The history of a publication, newest first, in sentences. */
export function Story({ id, entries }: { id: string; entries: readonly StoryEntry[] }) {
  return (
    <section className="bloque-p" id="historia" aria-labelledby="historia-titulo">
      <h2 id="historia-titulo">Historia de esta publicación</h2>
      <ol className="bitacora">
        {storyOf(entries).map(({ key, who, did, quote, at, weighty }) => (
          <li key={key} className={weighty ? "h" : undefined}>
            <div>
              <b>{who}</b> {did}
              <time className="gris chico" dateTime={at.toISOString()}>
                {" · "}
                {shortInstant(at)}
              </time>
              {quote && (
                <>
                  <br />«{quote}»
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a className="enlace" href={versionsAddress(id)}>
          Ver todas las versiones
        </a>
      </p>
    </section>
  );
}
