import { useLanguage } from "#components/site/useLanguage";
import type { GridDay } from "#lib/calendar/listing";
import type { CivilDate } from "#lib/platform/clock";
import { weekdaysIn } from "#lib/platform/dates";

interface Props {
  title: string;
  weeks: (GridDay | null)[][];
  today: CivilDate;
}

function Day({ cell: { day, mark, rowId, words }, today }: { cell: GridDay; today: CivilDate }) {
  const { content } = useLanguage();
  const number = Number(day.slice(8));
  return (
    <td className={mark || undefined} aria-current={day === today ? "date" : undefined}>
      {mark ? (
        <a href={`#${rowId}`}>
          <b>{number}</b>
          <span className="oculto" lang={content}>
            : {words}
          </span>
        </a>
      ) : (
        <b>{number}</b>
      )}
    </td>
  );
}

/** A month as a table of weeks: each day with something leads to its row in the list. */
export function MonthTable({ title, weeks, today }: Props) {
  const { t, locale } = useLanguage();
  const weekdays = weekdaysIn(locale);
  const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
  return (
    <table className="mes">
      <caption className="oculto">{t("calendar.dayByDay", { month: title })}</caption>
      <thead>
        <tr>
          {fromMonday.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name[0]?.toUpperCase()}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find(Boolean)?.day}>
            {week.map((cell, column) =>
              cell ? (
                <Day key={cell.day} cell={cell} today={today} />
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
