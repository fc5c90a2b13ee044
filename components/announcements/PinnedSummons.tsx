import { useLanguage } from "#components/site/useLanguage";
import type { AnnouncementType } from "#lib/announcements/schema";
import { daysLeft } from "#lib/announcements/wording";
import { midSentence, sentence } from "#lib/editorial/wording";
import type { CivilDate } from "#lib/platform/clock";
import { clockTime, dayAndMonth } from "#lib/platform/dates";

/** What the pinned box shows of an announcement; one without a date shows its summary instead. */
export interface PinnedItem {
  href: string;
  type: AnnouncementType;
  title: string;
  summary: string;
  on: CivilDate | null;
  firstCallAt: string | null;
  place: string;
  bring: string;
}

function PinnedDate({ on, firstCallAt }: { on: CivilDate; firstCallAt: string | null }) {
  const { locale } = useLanguage();
  const { day, longMonth, weekday } = dayAndMonth(on, locale);
  return (
    <p className="fechado">
      <span className="dia">{day}</span>
      <span>
        {longMonth}, {weekday}
        {firstCallAt && <br />}
        {firstCallAt && <b>{clockTime(firstCallAt, locale)}</b>}
      </span>
    </p>
  );
}

/** The one pinned announcement of the portada: first on phones, at the right on wide screens. */
export function PinnedSummons({ item, today }: { item: PinnedItem; today: CivilDate }) {
  const { t, path, content } = useLanguage();
  const left = item.on ? daysLeft(item.on, today, t) : "";
  const isSummons = item.type === "convocatoria";
  return (
    <section className="convoca escalon" aria-labelledby="fijado">
      <p className="chico">
        <b>{t(`types.${item.type}`)}</b>
        {left && ` · ${left}`}
      </p>
      <h2 id="fijado" lang={content}>
        {item.title}
      </h2>
      {item.on && <PinnedDate on={item.on} firstCallAt={item.firstCallAt} />}
      {item.place && <p lang={content}>{sentence(item.place)}</p>}
      {item.bring && (
        <p>
          {t("announcements.bringLead")}{" "}
          <span lang={content}>{sentence(midSentence(item.bring))}</span>
        </p>
      )}
      {item.summary && (
        <p className="mt-4" lang={content}>
          {item.summary}
        </p>
      )}
      <p className="acciones">
        <a className="boton" href={path(item.href)}>
          {t(isSummons ? "announcements.readSummons" : "announcements.read")}
        </a>
      </p>
    </section>
  );
}
