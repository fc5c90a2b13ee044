import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { CalendarRow } from "#lib/calendar/listing";

function Row({ row }: { row: CalendarRow }) {
  const { path, content } = useLanguage();
  const { id, href, title, startsOn, when, days, details } = row;
  return (
    <li id={id} className={when === "past" ? "pasado" : undefined}>
      <time dateTime={startsOn}>
        {days.large}
        <small>{days.small}</small>
      </time>
      <p>
        <a href={path(href)} lang={content}>
          {title}
        </a>
        <br />
        <span className="gris">
          <Parts line={details} />
        </span>
      </p>
    </li>
  );
}

/** What happens in a month, as a list in order. */
export function MonthRows({ rows }: { rows: CalendarRow[] }) {
  return (
    <ol className="agenda">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ol>
  );
}
