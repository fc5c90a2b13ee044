import { MonthRows } from "#components/calendar/MonthRows";
import { MonthTable } from "#components/calendar/MonthTable";
import { useLanguage } from "#components/site/useLanguage";
import { calendarRow, cutCounts, monthGrid, monthName, monthTitle } from "#lib/calendar/listing";
import type { CalendarMonth } from "#lib/calendar/queries";
import type { CivilDate } from "#lib/platform/clock";

const marks = ["hay", "asamblea", "ya", "hoy"] as const;

function Cut({ of }: { of: CalendarMonth }) {
  const { t, path } = useLanguage();
  const counts = cutCounts(of);
  if (!counts) return null;
  const year = of.month.first.slice(0, 4);
  const link = (words: React.ReactNode) => <a href={path(`/eventos?anio=${year}`)}>{words}</a>;
  return <p className="nota aviso">{t.rich("calendar.cut", { ...counts, year, link })}</p>;
}

interface Props extends CalendarMonth {
  today: CivilDate;
  /** Whether to say what the drawing means. */
  legend: boolean;
}

/** A month: its weeks, and beside them what happens in it. */
export function MonthSection({ today, legend, ...shown }: Props) {
  const { month, items } = shown;
  const language = useLanguage();
  const { t, locale } = language;
  const rows = items.map((item) => calendarRow(item, today, language));
  return (
    <section>
      <h2 className="regla">{monthName(month, locale)}</h2>
      <Cut of={shown} />
      <div className="mes-par">
        <div>
          <MonthTable
            title={monthTitle(month.first, locale)}
            weeks={monthGrid(month, rows, today)}
            today={today}
          />
          {legend && (
            <ul className="leyenda" aria-hidden="true">
              {marks.map((mark) => (
                <li key={mark} className={mark}>
                  {t(`calendar.marks.${mark}`)}
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
