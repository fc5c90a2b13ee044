import { UpcomingEvents, type UpcomingItem } from "#components/events/UpcomingEvents";
import { useLanguage } from "#components/site/useLanguage";
import type { CivilDate } from "#lib/platform/clock";

/** What comes next, on the home page. */
export function UpcomingSection({ items, today }: { items: UpcomingItem[]; today: CivilDate }) {
  const { t, path } = useLanguage();
  return (
    <section>
      <h2 className="regla">{t("home.coming")}</h2>
      <UpcomingEvents items={items} today={today} />
      <p>
        <a className="enlace" href={path("/calendario")}>
          {t("home.wholeCalendar")}
        </a>
      </p>
    </section>
  );
}
