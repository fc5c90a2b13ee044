import { useLanguage } from "#components/site/useLanguage";
import { calendarAddress } from "#lib/feeds/address";

interface Props {
  /** As an address writes it. */
  year: string;
  type: string | null;
}

/** The calendar file of one year's events, which calendars that are followed carry only for a while. */
export function YearCalendar({ year, type }: Props) {
  const { t } = useLanguage();
  return (
    <p className="seccion no-imprimir">
      <a className="enlace" href={calendarAddress("eventos", { year, type })}>
        {t("events.yearCalendar", { year })}
      </a>
    </p>
  );
}
