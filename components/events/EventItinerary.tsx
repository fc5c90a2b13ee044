import { sentenceCase } from "#lib/editorial/wording";
import type { EventArticle } from "#lib/events/article";
import { type ItineraryDay, itineraryDays } from "#lib/events/itinerary";
import { clockTime, fullDate } from "#lib/platform/dates";

function DayRows({ day, hours }: { day: ItineraryDay; hours: boolean }) {
  const { on, number, activities } = day;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={hours ? 2 : 1}>
          {on ? sentenceCase(fullDate(on)) : "Día por precisar"}
          {number && <small className="gris block">Día {number}</small>}
        </th>
      </tr>
      {activities.map(({ at, text, place }) => (
        <tr key={`${at} ${text} ${place}`}>
          {hours && <td>{at ? clockTime(at) : "–"}</td>}
          <td>
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
  const hours = article.itinerary.some(({ at }) => at !== null);
  return (
    <table>
      <caption>Actividades de cada día.</caption>
      <thead>
        <tr>
          {hours && <th scope="col">Hora</th>}
          <th scope="col">Actividad</th>
        </tr>
      </thead>
      {itineraryDays(article).map((day) => (
        <DayRows key={day.on} day={day} hours={hours} />
      ))}
    </table>
  );
}
