import type { EventArticle } from "#lib/events/article";
import type { EventType } from "#lib/events/schema";
import type { CivilDate } from "#lib/platform/clock";
import type { Texts } from "#lib/platform/language";

/** Types in which a delegation of ours travels to meet others. */
export const journeys: readonly EventType[] = ["intercambio", "pasantia"];

/** The headings of an event: an informe tells what happened, a notice says what will. */
export interface EventWords {
  kicker: string;
  contents: string;
  headcount: string;
  body: string;
  itinerary: string;
  results: string;
  people: string;
  organisations: string;
  others: string;
  roleColumn: string;
  /** What stands for a fact that nobody wrote down. */
  unknown: string;
}

/** Which words a type of event asks for. */
const sortOf = (type: EventType) => (journeys.includes(type) ? "journey" : "meeting");

function organisationSort(type: EventType) {
  if (journeys.includes(type)) return "journey";
  return type === "visita_recibida" ? "visit" : "together";
}

function informe(type: EventType, year: string | undefined, t: Texts): EventWords {
  return {
    kicker: year ? t("events.report.kicker", { year }) : t("events.report.undated"),
    contents: t("events.report.contents"),
    headcount: t(`events.report.headcount.${sortOf(type)}`),
    body: t("events.report.body"),
    itinerary: t(`events.itinerary.${sortOf(type)}`),
    results: t("events.report.results"),
    people: t(`events.report.people.${sortOf(type)}`),
    organisations: t(`events.report.organisations.${organisationSort(type)}`),
    others: t("events.report.others"),
    unknown: t("events.report.unknown"),
    roleColumn: year ? t("events.report.roleIn", { year }) : t("events.report.roleThen"),
  };
}

function notice(type: EventType, t: Texts): EventWords {
  return {
    kicker: t("events.notice.kicker"),
    contents: t("events.notice.contents"),
    headcount: t(`events.notice.headcount.${sortOf(type)}`),
    body: t("events.notice.body"),
    itinerary: t(`events.itinerary.${sortOf(type)}`),
    results: t("events.notice.results"),
    people: t(`events.notice.people.${sortOf(type)}`),
    organisations: t(`events.notice.organisations.${organisationSort(type)}`),
    others: t("events.notice.others"),
    unknown: t("events.notice.unknown"),
    roleColumn: t("events.notice.role"),
  };
}

/** True while the first day of an event is still to come. */
export function isToCome({ startsOn }: Pick<EventArticle, "startsOn">, today: CivilDate): boolean {
  return startsOn !== null && startsOn > today;
}

/** The headings for an event as it reads on a day: a notice before it begins, an informe after. */
export function eventWords(
  event: Pick<EventArticle, "type" | "startsOn">,
  today: CivilDate,
  t: Texts,
): EventWords {
  return isToCome(event, today)
    ? notice(event.type, t)
    : informe(event.type, event.startsOn?.slice(0, 4), t);
}
