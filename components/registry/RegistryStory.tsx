import { shortInstant } from "#lib/platform/dates";
import { type RegistryEntry, registryStory } from "#lib/registry/story";

/** Who did what to a record of the directory, the newest first. */
export function RegistryStory({ entries }: { entries: RegistryEntry[] }) {
  return (
    <section className="bloque-p">
      <h2>Historia de la ficha</h2>
      <ol className="bitacora">
        {registryStory(entries).map(({ key, who, did, at }) => (
          <li key={key}>
            <span>
              <b>{who}</b> {did}
              <br />
              <span className="chico gris">{shortInstant(at)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
