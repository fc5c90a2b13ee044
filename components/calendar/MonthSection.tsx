import { MonthRows } from "#components/calendar/MonthRows";
import { MonthTable } from "#components/calendar/MonthTable";
import { calendarRow, monthGrid, monthName, monthTitle } from "#lib/calendar/listing";
import type { Happening } from "#lib/calendar/schema";
import type { Month } from "#lib/editorial/calendar";
import type { CivilDate } from "#lib/platform/clock";

const marks = [
  { mark: "hay", label: "Hay evento" },
  { mark: "asamblea", label: "Reunión convocada" },
  { mark: "ya", label: "Ya pasó" },
  { mark: "hoy", label: "Hoy" },
];

interface Props {
  month: Month;
  items: Happening[];
  today: CivilDate;
  /** Whether to say what the drawing means. */
  legend: boolean;
}

/** A month: its weeks, and beside them what happens in it. */
export function MonthSection({ month, items, today, legend }: Props) {
  const rows = items.map((item) => calendarRow(item, today));
  return (
    <section>
      <h2 className="regla">{monthName(month)}</h2>
      <div className="mes-par">
        <div>
          <MonthTable
            title={monthTitle(month.first)}
            weeks={monthGrid(month, rows, today)}
            today={today}
          />
          {legend && (
            <ul className="leyenda" aria-hidden="true">
              {marks.map(({ mark, label }) => (
                <li key={mark} className={mark}>
                  {label}
                </li>
              ))}
            </ul>
          )}
        </div>
        <MonthRows rows={rows} />
      </div>
    </section>
  );
}
