import { CalendarEntry } from "#components/editorial/calendar/CalendarEntry";
import { type CalendarItem, type Month, weeksOf } from "#lib/editorial/calendar";
import type { CivilDate } from "#lib/platform/clock";
import { monthAndYear, weekdaysIn } from "#lib/platform/dates";

interface Props {
  month: Month;
  days: ReadonlyMap<CivilDate, CalendarItem[]>;
  today: CivilDate;
}

const weekdays = weekdaysIn("es");
const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

function Day({ day, items, today }: { day: CivilDate; items: CalendarItem[]; today: CivilDate }) {
  const isToday = day === today;
  return (
    <td className={isToday ? "hoy" : undefined} aria-current={isToday ? "date" : undefined}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <CalendarEntry key={item.key} item={item} />
          ))}
        </ul>
      )}
    </td>
  );
}

/** A month as a table of weeks, for wide screens. */
export function MonthGrid({ month, days, today }: Props) {
  return (
    <table className="mes-mesa">
      <caption className="oculto">Calendario de {monthAndYear(month.first)}</caption>
      <thead>
        <tr>
          {fromMonday.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, column) =>
              day ? (
                <Day key={day} day={day} items={days.get(day) ?? []} today={today} />
              ) : (
                <td key={fromMonday[column]} className="fuera" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
