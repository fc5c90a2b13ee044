import { Sheet } from "#components/accounts/Sheet";
import type { LatestOwnData } from "#lib/accounts/queries/ownData";
import { shortInstant } from "#lib/platform/dates";

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const readable = (value: string) => (moment.test(value) ? shortInstant(new Date(value)) : value);

/** A part of what the portal keeps of somebody, newest first. */
export function OwnDataPart({ part }: { part: LatestOwnData[number] }) {
  return (
    <Sheet title={part.title}>
      <ol className="bitacora">
        {part.rows.map(({ key, at, facts }) => (
          <li key={key}>
            <p className="wrap-anywhere">
              {Object.values(facts)
                .flatMap((value) => (value ? readable(value) : []))
                .join(" · ") || "Sin más datos"}
              <span className="ayuda">{shortInstant(at)}</span>
            </p>
          </li>
        ))}
      </ol>
      {part.isMore && <p className="gris mt-3">Hay más: todo está en el archivo.</p>}
    </Sheet>
  );
}
