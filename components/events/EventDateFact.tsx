import { sentenceCase } from "#lib/editorial/wording";
import type { EventArticle } from "#lib/events/article";
import { clockTime, counted, fullDate, longRange } from "#lib/platform/dates";

/** The dates of an event, written out; one day is told with its weekday. */
export function EventDateFact({ article }: { article: EventArticle }) {
  const { startsOn, endsOn, startsAt, days } = article;
  const several = days !== null && days > 1;
  const details = [
    several ? counted(days, "día", "días") : "",
    startsAt ? `Desde las ${clockTime(startsAt)}` : "",
  ].filter(Boolean);
  return (
    <>
      <dt>Fecha</dt>
      <dd>
        {startsOn ? (
          <b>{several ? longRange(startsOn, endsOn) : sentenceCase(fullDate(startsOn))}</b>
        ) : (
          "Por precisar"
        )}
        {details.join(". ")}
      </dd>
    </>
  );
}
