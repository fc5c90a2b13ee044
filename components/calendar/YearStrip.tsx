import { useLanguage } from "#components/site/useLanguage";
import type { StripMonth } from "#lib/calendar/listing";

interface Props {
  year: string;
  months: StripMonth[];
  /** The month that the page shows. */
  current: string;
}

function Bar({ month: { count, label, height } }: { month: StripMonth }) {
  const { t } = useLanguage();
  return (
    <>
      {count > 0 && (
        <span className="num">
          {count}
          <span className="oculto"> {t("calendar.eventsIn", { count })} </span>
        </span>
      )}
      <svg viewBox="0 0 1 32" preserveAspectRatio="none" aria-hidden="true">
        {height > 0 && <path d={`M0 32V${32 - height}h1V32z`} />}
      </svg>
      {label}
    </>
  );
}

/** The months of a year with how much each has; those with nothing are not links. */
export function YearStrip({ year, months, current }: Props) {
  const { t, path } = useLanguage();
  return (
    <nav aria-label={t("calendar.monthsOf", { year })}>
      <ol className="anio">
        {months.map((month) => (
          <li key={month.day}>
            {month.href ? (
              <a href={path(month.href)} aria-current={month.day === current ? "true" : undefined}>
                <Bar month={month} />
              </a>
            ) : (
              <span>
                <Bar month={month} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
