import { useLanguage } from "#components/site/useLanguage";
import { calendarAddress, feedHome, webcal } from "#lib/feeds/address";
import { calendarSubjects } from "#lib/feeds/schema";
import { followedSpan } from "#lib/feeds/span";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  absolute: (path: string) => string;
  today: CivilDate;
}

/** How a calendar follows the portal: by itself where it can, by hand in the others. */
export function CalendarChannel({ absolute, today }: Props) {
  const { t, path } = useLanguage();
  const year = followedSpan(today).from.slice(0, 4);
  return (
    <section className="seccion prosa" id="calendario">
      <h2>{t("channels.calendar.title")}</h2>
      <p>{t("channels.calendar.why")}</p>
      <p className="acciones">
        {calendarSubjects.map((subject) => (
          <a className="boton" key={subject} href={webcal(absolute(calendarAddress(subject)))}>
            {t(`channels.calendar.subjects.${subject}`)}
          </a>
        ))}
      </p>
      <p>
        {t.rich("channels.calendar.span", {
          year,
          link: (words) => <a href={path(feedHome.eventos)}>{words}</a>,
        })}
      </p>
      <p>{t("channels.calendar.byHand")}</p>
      <p>
        <code>{absolute(calendarAddress("calendario"))}</code>
      </p>
    </section>
  );
}
