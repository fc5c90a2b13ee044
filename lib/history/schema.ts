import { z } from "zod";
import { eventTypes } from "#lib/events/schema";
import { isCivilDate } from "#lib/platform/clock";
import { searchName } from "#lib/platform/search-name";

/** What the events behind a figure have in common: they record something, or they lack it. */
export const traits = [
  "por_realizarse",
  "total",
  "sin_total",
  "mujeres",
  "hombres",
  "sin_declarar",
  "anfitriona",
  "organizaciones",
  "personas",
] as const;
export type Trait = (typeof traits)[number];

const year = z
  .string()
  .regex(/^(19|20|21)\d\d$/, "escriba un año de cuatro cifras, como 2009")
  .transform(Number);
const typed = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim())
    .refine((text) => text.length <= max, `use ${max} letras como máximo`)
    .refine((text) => searchName(text) !== "", "escriba al menos una letra o un número");

// The day is checked before PostgreSQL sees it: its calendar has no year 0.
const key = z
  .string()
  .transform((text) => ({ startsOn: text.slice(0, 10), id: text.slice(11), joint: text[10] }))
  .refine(
    ({ startsOn, id, joint }) =>
      isCivilDate(startsOn) &&
      startsOn >= "0001" &&
      joint === "_" &&
      z.uuid().safeParse(id).success,
    "no es una página de la lista",
  )
  .transform(({ startsOn, id }) => ({ startsOn, id }));

/** Each filter of the history as an address writes it, with the sentence for what it cannot read. */
export const filterFields = {
  from: year,
  to: year,
  type: z.enum(eventTypes, "no es un tipo de evento"),
  place: z.string().regex(/^(\d\d){1,3}$/, "no es un código de ubigeo"),
  organisation: typed(120),
  person: typed(120),
  text: typed(200),
  trait: z.enum(traits, "no es una condición conocida"),
  after: key,
};

type Fields = typeof filterFields;
export type FilterField = keyof Fields;

/** Which live events the history tells of; null where nothing is asked. Years are those of the first day. */
export type HistoryFilter = { [Field in FilterField]: z.output<Fields[Field]> | null };

/** Where a page of the list begins: after the event with this first day and id. */
export type HistoryKey = z.output<typeof key>;

export const noFilter: HistoryFilter = {
  ...{ from: null, to: null, type: null, place: null },
  ...{ organisation: null, person: null, text: null, trait: null, after: null },
};
