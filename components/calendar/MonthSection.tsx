import { MonthRows } from "#components/calendar/MonthRows";
import { MonthTable } from "#components/calendar/MonthTable";
import { calendarRow, cutSentence, monthGrid, monthName, monthTitle } from "#lib/calendar/listing";
import type { CalendarMonth } from "#lib/calendar/queries";
import type { CivilDate } from "#lib/platform/clock";

const marks = [
  { mark: "hay", label: "Hay evento" },
  { mark: "asamblea", label: "Reunión convocada" },
  { mark: "ya", label: "Ya pasó" },
  { mark: "hoy", label: "Hoy" },
];

function Cut({ of }: { of: CalendarMonth }) {
  const sentence = cutSentence(of);
  const year = of.month.first.slice(0, 4);
  return sentence ? (
    <p className="nota aviso">
      {sentence} Los demás están en <a href={`/eventos?anio=${year}`}>Eventos de {year}</a>.
    </p>
  ) : null;
}

interface Props extends CalendarMonth {
  today: CivilDate;
  /** Whether to say what the drawing means. */
  legend: boolean;
}

/** A month: its weeks, and beside them what happens in it. */
export function MonthSection({ today, legend, ...shown }: Props) {
  const { month, items } = shown;
  const rows = items.map((item) => calendarRow(item, today));
  return (
    <section>
      <h2 className="regla">{monthName(month)}</h2>
      <Cut of={shown} />
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
