import type { CivilDate } from "#lib/platform/clock";
import { clockTime, dayAndMonth } from "#lib/platform/dates";

/** What the agenda shows of an event still to come. */
export interface UpcomingItem {
  href: string;
  title: string;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  startsAt: string | null;
  place: string;
}

function lastDay({ startsOn, endsOn }: UpcomingItem): string {
  if (!endsOn || endsOn === startsOn) return "";
  const { day, month } = dayAndMonth(endsOn);
  return `hasta el ${day} ${month}`;
}

function UpcomingRow({ item, today }: { item: UpcomingItem; today: CivilDate }) {
  const { day, month, year } = dayAndMonth(item.startsOn);
  const time = item.startsAt ? clockTime(item.startsAt) : "";
  const details = [item.place, time, lastDay(item)].filter(Boolean).join(" · ");
  return (
    <li>
      <time dateTime={item.startsOn}>
        {day}
        <small>
          {month}
          {year === today.slice(0, 4) ? "" : ` ${year}`}
        </small>
      </time>
      <p>
        <a href={item.href}>{item.title}</a>
        {details && <br />}
        <span className="gris">{details}</span>
      </p>
    </li>
  );
}

/** The events still to come, nearest first; it says so when none is announced. */
export function UpcomingEvents({ items, today }: { items: UpcomingItem[]; today: CivilDate }) {
  if (items.length === 0) return <p className="gris">No hay eventos anunciados por ahora.</p>;
  return (
    <ol className="agenda">
      {items.map((item) => (
        <UpcomingRow key={item.href} item={item} today={today} />
      ))}
    </ol>
  );
}
