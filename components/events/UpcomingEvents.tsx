import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { CivilDate } from "#lib/platform/clock";
import { clockTime, dayAndMonth } from "#lib/platform/dates";
import { type Language, type Line, own } from "#lib/platform/language";

/** What the agenda shows of an event still to come. */
export interface UpcomingItem {
  href: string;
  title: string;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  startsAt: string | null;
  place: string;
}

function lastDay({ startsOn, endsOn }: UpcomingItem, { t, locale }: Language): string {
  if (!endsOn || endsOn === startsOn) return "";
  const { day, month } = dayAndMonth(endsOn, locale);
  return t("events.until", { day: `${day} ${month}` });
}

function UpcomingRow({ item, today }: { item: UpcomingItem; today: CivilDate }) {
  const language = useLanguage();
  const { locale, path, content } = language;
  const { day, month, year } = dayAndMonth(item.startsOn, locale);
  const time = item.startsAt ? clockTime(item.startsAt, locale) : "";
  const last = lastDay(item, language);
  const details: Line = [own(item.place), time, last];
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
        <a href={path(item.href)} lang={content}>
          {item.title}
        </a>
        {(item.place || time || last) && <br />}
        <span className="gris">
          <Parts line={details} />
        </span>
      </p>
    </li>
  );
}

/** The events still to come, nearest first; it says so when none is announced. */
export function UpcomingEvents({ items, today }: { items: UpcomingItem[]; today: CivilDate }) {
  const { t } = useLanguage();
  if (items.length === 0) return <p className="gris">{t("home.noneComing")}</p>;
  return (
    <ol className="agenda">
      {items.map((item) => (
        <UpcomingRow key={item.href} item={item} today={today} />
      ))}
    </ol>
  );
}
