import { MonthSection } from "#components/calendar/MonthSection";
import { SubscribeBox } from "#components/calendar/SubscribeBox";
import { YearStrip } from "#components/calendar/YearStrip";
import { useLanguage } from "#components/site/useLanguage";
import { monthPath } from "#lib/calendar/address";
import { monthTitle, noneComing, yearStrip } from "#lib/calendar/listing";
import type { CalendarMonth } from "#lib/calendar/queries";
import type { CivilDate } from "#lib/platform/clock";

function Neighbours({ previous, next }: Pick<CalendarMonth, "previous" | "next">) {
  const { t, locale, path } = useLanguage();
  if (!previous && !next) return null;
  return (
    <nav className="paginas" aria-label={t("calendar.otherMonths")}>
      {previous && (
        <a className="boton" href={path(monthPath(previous))} rel="prev">
          ← {monthTitle(previous, locale)}
        </a>
      )}
      {next && (
        <a className="boton" href={path(monthPath(next))} rel="next">
          {monthTitle(next, locale)} →
        </a>
      )}
    </nav>
  );
}

interface Props {
  months: [CalendarMonth, ...CalendarMonth[]];
  today: CivilDate;
  /** Whether nobody asked for a month: it says so when what it shows is over. */
  opening?: boolean;
}

/** One month of the calendar, or the two that it opens with, among the months of its year. */
export function CalendarView({ months, today, opening = false }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const [first] = months;
  const last = months.at(-1) ?? first;
  const year = first.month.first.slice(0, 4);
  const past = opening && noneComing(months, today, language);
  return (
    <div className="calendario">
      <header className="entrada pt-6">
        <h1>{t("calendar.ofYear", { year })}</h1>
        <p className="gris">{t("calendar.onlyMonths")}</p>
      </header>
      {past && (
        <p className="nota">
          <b>{past.none}</b> {past.shown}
        </p>
      )}
      <YearStrip
        year={year}
        months={yearStrip(year, first.counts, locale)}
        current={first.month.first}
      />
      {months.map((one, at) => (
        <MonthSection key={one.month.first} {...one} today={today} legend={at === 0} />
      ))}
      <Neighbours previous={first.previous} next={last.next} />
      <SubscribeBox />
    </div>
  );
}
