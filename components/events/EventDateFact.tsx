import { useLanguage } from "#components/site/useLanguage";
import { sentenceCase } from "#lib/editorial/wording";
import type { EventArticle } from "#lib/events/article";
import { clockTime, fullDate, longRange } from "#lib/platform/dates";

/** The dates of an event, written out; one day is told with its weekday. */
export function EventDateFact({ article }: { article: EventArticle }) {
  const { t, locale } = useLanguage();
  const { startsOn, endsOn, startsAt, days } = article;
  const several = days !== null && days > 1;
  const details = [
    several ? t("site.days", { count: days }) : "",
    startsAt ? t("events.from", { time: clockTime(startsAt, locale) }) : "",
  ].filter(Boolean);
  return (
    <>
      <dt>{t("events.date")}</dt>
      <dd>
        {startsOn ? (
          <b>
            {several
              ? longRange(startsOn, endsOn, locale)
              : sentenceCase(fullDate(startsOn, locale))}
          </b>
        ) : (
          t("events.toSettle")
        )}
        {details.join(". ")}
      </dd>
    </>
  );
}
