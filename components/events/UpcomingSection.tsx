import { UpcomingEvents, type UpcomingItem } from "#components/events/UpcomingEvents";
import type { CivilDate } from "#lib/platform/clock";

/** What comes next, on the home page. */
export function UpcomingSection({ items, today }: { items: UpcomingItem[]; today: CivilDate }) {
  return (
    <section>
      <h2 className="regla">Próximos eventos</h2>
      <UpcomingEvents items={items} today={today} />
      <p>
        <a className="enlace" href="/calendario">
          Ver el calendario completo
        </a>
      </p>
    </section>
  );
}
