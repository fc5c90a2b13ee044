import { calendarAddress, feedAddress, webcal } from "#lib/feeds/address";
import type { FeedSubject } from "#lib/feeds/schema";

/** A type of publication of which there are some. */
export interface TypeChannel {
  subject: Exclude<FeedSubject, "novedades">;
  type: string;
  label: string;
}

interface Props {
  types: TypeChannel[];
  absolute: (path: string) => string;
}

/** One type alone, for whoever wants no more: its feed and, of events, its calendar. */
export function TypeChannels({ types, absolute }: Props) {
  if (types.length === 0) return null;
  return (
    <section className="seccion prosa" id="tipos">
      <h2>Solo lo que le interesa</h2>
      <ul>
        {types.map(({ subject, type, label }) => (
          <li key={`${subject} ${type}`}>
            {label}:{" "}
            <a href={feedAddress(subject, "atom", type)}>
              lector<span className="oculto">, {label}</span>
            </a>
            {subject === "eventos" && (
              <>
                {" "}
                y{" "}
                <a href={webcal(absolute(calendarAddress("eventos", type)))}>
                  calendario<span className="oculto">, {label}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
