import type { EventArticle } from "#lib/events/article";
import type { EventType } from "#lib/events/schema";
import type { CivilDate } from "#lib/platform/clock";

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

const organisationHeadings = {
  journey: { past: "A quiénes visitamos", future: "A quiénes visitaremos" },
  visit: { past: "Quiénes nos visitaron", future: "Quiénes nos visitarán" },
  together: { past: "Con quiénes lo hicimos", future: "Con quiénes lo haremos" },
};

function organisationHeading(type: EventType) {
  if (journeys.includes(type)) return organisationHeadings.journey;
  return type === "visita_recibida" ? organisationHeadings.visit : organisationHeadings.together;
}

const itineraryHeading = (type: EventType) => (journeys.includes(type) ? "Itinerario" : "Programa");

function informe(type: EventType, year: string | undefined): EventWords {
  return {
    kicker: year ? `Informe de un evento de ${year}` : "Informe de un evento, aún sin fecha",
    contents: "En este informe",
    headcount: journeys.includes(type) ? "Delegación" : "Participantes",
    body: "Qué pasó",
    itinerary: itineraryHeading(type),
    results: "Resultados",
    people: journeys.includes(type) ? "Quiénes viajaron" : "Quiénes participaron",
    organisations: organisationHeading(type).past,
    others: "También participaron",
    unknown: "No se registró",
    roleColumn: year ? `Cargo en ${year}` : "Cargo en esa fecha",
  };
}

function notice(type: EventType): EventWords {
  return {
    kicker: "Aviso de un evento próximo",
    contents: "En este aviso",
    headcount: journeys.includes(type) ? "Delegación prevista" : "Participantes previstos",
    body: "Qué pasará",
    itinerary: itineraryHeading(type),
    results: "Qué esperamos lograr",
    people: journeys.includes(type) ? "Quiénes irán" : "Quiénes participarán",
    organisations: organisationHeading(type).future,
    others: "También participarán",
    unknown: "Por confirmar",
    roleColumn: "Cargo",
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
): EventWords {
  return isToCome(event, today)
    ? notice(event.type)
    : informe(event.type, event.startsOn?.slice(0, 4));
}
