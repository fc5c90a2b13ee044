import { useLanguage } from "#components/site/useLanguage";
import { sentenceCase } from "#lib/editorial/wording";
import type { EventArticle } from "#lib/events/article";
import { type ItineraryDay, itineraryDays } from "#lib/events/itinerary";
import { clockTime, fullDate } from "#lib/platform/dates";

function DayRows({ day, hours }: { day: ItineraryDay; hours: boolean }) {
  const { t, locale, content } = useLanguage();
  const { on, number, activities } = day;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={hours ? 2 : 1}>
          {on ? sentenceCase(fullDate(on, locale)) : t("events.itinerary.noDay")}
          {number && <small className="gris block">{t("events.itinerary.day", { number })}</small>}
        </th>
      </tr>
      {activities.map(({ at, text, place }) => (
        <tr key={`${at} ${text} ${place}`}>
          {hours && <td>{at ? clockTime(at, locale) : "–"}</td>}
          <td lang={content}>
            {text}
            {place && <small className="gris block">{place}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** What was done, or will be, day by day. The column of the hours stands only if one is known. */
export function EventItinerary({ article }: { article: EventArticle }) {
  const { t } = useLanguage();
  const hours = article.itinerary.some(({ at }) => at !== null);
  return (
    <table>
      <caption>{t("events.itinerary.caption")}</caption>
      <thead>
        <tr>
          {hours && <th scope="col">{t("events.itinerary.hour")}</th>}
          <th scope="col">{t("events.itinerary.activity")}</th>
        </tr>
      </thead>
      {itineraryDays(article).map((day) => (
        <DayRows key={day.on} day={day} hours={hours} />
      ))}
    </table>
  );
}
