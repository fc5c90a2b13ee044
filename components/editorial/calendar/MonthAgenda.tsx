import { CalendarEntry } from "#components/editorial/calendar/CalendarEntry";
import type { CalendarItem } from "#lib/editorial/calendar";
import type { CivilDate } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";

/** The days of a month that hold something, one under the other, for phones. */
export function MonthAgenda({ days }: { days: ReadonlyMap<CivilDate, CalendarItem[]> }) {
  return (
    <ol className="agenda-mesa">
      {[...days].map(([day, items]) => {
        const [weekday = "", number = ""] = fullDate(day).split(" ");
        return (
          <li key={day}>
            <time dateTime={day}>
              {number}
              <small>{weekday.slice(0, 3)}</small>
            </time>
            <ul>
              {items.map((item) => (
                <CalendarEntry key={item.key} item={item} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
