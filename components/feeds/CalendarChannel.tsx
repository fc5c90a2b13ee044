import { useLanguage } from "#components/site/useLanguage";
import { calendarAddress, webcal } from "#lib/feeds/address";
import { calendarSubjects } from "#lib/feeds/schema";

/** How a calendar follows the portal: by itself where it can, by hand in the others. */
export function CalendarChannel({ absolute }: { absolute: (path: string) => string }) {
  const { t } = useLanguage();
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
      <p>{t("channels.calendar.byHand")}</p>
      <p>
        <code>{absolute(calendarAddress("calendario"))}</code>
      </p>
    </section>
  );
}
