import { z } from "zod";
import { checkedRule, keptEvidence } from "#lib/editorial/evidence";
import { emptyText, plainText, richText } from "#lib/editorial/richtext";
import { eventActivity, hasEveryDay, isWithinDays, mostActivities } from "#lib/events/itinerary";
import { altFault } from "#lib/media/altText";
import { documentEntry, mostDocuments, mostPhotos, photoEntry } from "#lib/media/schema";
import { civilDate, civilTime } from "#lib/platform/clock";

export const eventTypes = [
  "intercambio",
  "pasantia",
  "visita_recibida",
  "capacitacion",
  "asamblea",
  "sesion",
  "eleccion",
  "convenio",
  "campania",
  "aniversario",
  "feria",
  "inauguracion",
  "reunion",
  "otro",
] as const;
export type EventType = (typeof eventTypes)[number];

/** The part that an organisation played in an event. */
export const organisationParts = [
  "own",
  "host",
  "visited",
  "sponsor",
  "network",
  "authority",
  "guest",
] as const;
export type OrganisationPart = (typeof organisationParts)[number];

/** The part that a person played: only delegates count in the delegation's headcount. */
export const personParts = ["delegate", "host", "speaker", "guest"] as const;
export type PersonPart = (typeof personParts)[number];

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const id = z.uuid().nullable().default(null);
const rowKey = z.string().min(1).max(40);
const count = z.number().int("Escriba un número entero.").min(0).max(100_000).nullable();
const statement = (max: number) => z.object({ key: rowKey, text: line(max).default("") });

export const eventPlace = z.object({
  placeId: z.string().max(8).nullable().default(null),
  placeName: line(200).default(""),
  locality: line(120).default(""),
  venue: line(200).default(""),
});

export const eventOrganisation = z.object({
  key: rowKey,
  organisationId: id,
  name: line(200).default(""),
  part: z.enum(organisationParts),
  kindLabel: line(120).default(""),
  about: line(600).default(""),
  alsoWritten: line(200).default(""),
  institutionalYears: count.default(null),
});

export const eventPerson = z.object({
  key: rowKey,
  personId: id,
  name: line(160).default(""),
  honorific: line(30).default(""),
  part: z.enum(personParts).default("delegate"),
  role: line(200).default(""),
  office: line(120).default(""),
  organisationId: id,
  organisation: line(200).default(""),
});

export const eventProjects = z.object({
  named: z
    .array(z.object({ key: rowKey, projectId: id, name: line(200).default("") }))
    .max(30)
    .default([]),
  unidentified: count.default(null),
});

export const eventCommitment = statement(600).extend({
  responsible: line(160).default(""),
  dueOn: civilDate.nullable().default(null),
});

/** What may be saved: everything can still be missing. */
export const eventDraft = z.object({
  type: z.enum(eventTypes).nullable().default(null),
  title: line(160).default(""),
  summary: line(400).default(""),
  startsOn: civilDate.nullable().default(null),
  endsOn: civilDate.nullable().default(null),
  startsAt: civilTime.nullable().default(null),
  place: eventPlace.default(eventPlace.parse({})),
  organisations: z.array(eventOrganisation).max(60).default([]),
  headcount: count.default(null),
  women: count.default(null),
  men: count.default(null),
  people: z.array(eventPerson).max(300).default([]),
  projects: eventProjects.default(eventProjects.parse({})),
  itinerary: z.array(eventActivity).max(mostActivities).default([]),
  purpose: line(1200).default(""),
  results: line(2000).default(""),
  lessons: z.array(statement(600)).max(20).default([]),
  commitments: z.array(eventCommitment).max(30).default([]),
  body: richText.default(emptyText),
  gallery: z.array(photoEntry).max(mostPhotos).default([]),
  documents: z.array(documentEntry).max(mostDocuments).default([]),
  evidence: keptEvidence,
});
export type EventDraft = z.infer<typeof eventDraft>;

const delegates = (event: EventDraft) =>
  event.people.filter((person) => person.part === "delegate");
const rule = (path: string, message: string, holds: (event: EventDraft) => boolean) => ({
  path,
  message,
  holds,
});

/** What publishing demands, each with the sentence that says what to do. */
export const publishingRules = [
  checkedRule,
  rule("type", "Elija el tipo de evento.", (event) => event.type !== null),
  rule("title", "Escriba un título de 8 letras o más.", (event) => event.title.length >= 8),
  rule(
    "summary",
    "Escriba un resumen en 20 letras o más: una o dos frases que basten si no se lee más.",
    (event) => event.summary.length >= 20,
  ),
  rule("startsOn", "Indique el día en que empezó o empezará.", (event) => event.startsOn !== null),
  rule(
    "endsOn",
    "El último día no puede ser anterior al primero.",
    ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
  ),
  rule("place", "Indique el lugar: elija uno del directorio o escriba la localidad.", ({ place }) =>
    Boolean(place.placeId || place.locality),
  ),
  rule(
    "organisations",
    "Falta el nombre de una organización. Escríbalo o quite la fila.",
    (event) => event.organisations.every((row) => row.name !== ""),
  ),
  rule("people", "Falta el nombre de una persona. Escríbalo o quite la fila.", (event) =>
    event.people.every((row) => row.name !== ""),
  ),
  rule(
    "headcount",
    "El total de personas no puede ser menor que las que tienen nombre.",
    (event) => event.headcount === null || event.headcount >= delegates(event).length,
  ),
  rule(
    "women",
    "Mujeres y hombres no pueden sumar más que el total de personas.",
    (event) => (event.women ?? 0) + (event.men ?? 0) <= (event.headcount ?? 0),
  ),
  rule("itinerary", "Falta qué se hizo en una actividad. Escríbalo o quite la fila.", (event) =>
    event.itinerary.every((row) => row.text !== ""),
  ),
  rule(
    "itinerary",
    "Diga de qué día es cada actividad del itinerario: el evento duró varios.",
    hasEveryDay,
  ),
  rule(
    "itinerary",
    "Una actividad está fuera de los días del evento. Corrija su día o las fechas del evento.",
    isWithinDays,
  ),
  rule("lessons", "Falta el texto de una lección. Escríbalo o quite la fila.", (event) =>
    event.lessons.every((row) => row.text !== ""),
  ),
  rule("commitments", "Falta el texto de un compromiso. Escríbalo o quite la fila.", (event) =>
    event.commitments.every((row) => row.text !== ""),
  ),
  rule(
    "body",
    "Cuente qué pasó o qué pasará: el texto está vacío.",
    (event) => plainText(event.body) !== "",
  ),
  rule(
    "gallery",
    "Una foto no tiene un texto alternativo que ayude. Descríbala o márquela como decorativa.",
    (event) => event.gallery.every((photo) => altFault(photo) === null),
  ),
];

/** What may be published: the draft schema plus every publishing rule. */
export const eventLive = eventDraft.superRefine((event, context) => {
  for (const { path, message, holds } of publishingRules) {
    if (!holds(event)) context.addIssue({ code: "custom", path: [path], message });
  }
});
