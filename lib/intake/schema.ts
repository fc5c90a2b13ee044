import { z } from "zod";

/** Kinds of events the intake tells apart. */
export const eventKindNames = [
  "visita_intercambio",
  "asamblea",
  "capacitacion",
  "convenio",
  "aniversario",
  "feria",
  "inauguracion",
  "reunion",
  "campaña",
  "otro",
] as const;

export const organisationTypes = [
  "cooperativa",
  "ong",
  "empresa",
  "estado",
  "red",
  "universidad",
  "otro",
] as const;
export const organisationParts = [
  "own",
  "host",
  "visited",
  "sponsor",
  "network",
  "authority",
  "mentioned",
] as const;
export const personParts = ["delegate", "host", "speaker", "authority", "mentioned"] as const;
export const placeLevels = [
  "country",
  "department",
  "province",
  "district",
  "city",
  "other",
] as const;

/** Where a fact stands in the text (UTF-16 offsets, end exclusive), which rule read it and how sure it is (0 to 1). */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const textFieldSchema = evidenceSchema.extend({ value: z.string() });
export const numberFieldSchema = evidenceSchema.extend({ value: z.number() });

export const placeSchema = textFieldSchema.extend({
  level: z.enum(placeLevels),
  /** ISO 3166 code, when the gazetteer leaves no doubt. */
  country: z.string().nullable(),
  /** INEI code, when the gazetteer leaves no doubt. */
  code: z.string().nullable(),
  /** The chain from small to large: town, province, region. */
  parts: z.array(textFieldSchema.extend({ level: z.enum(placeLevels) })),
});

export const organisationSchema = textFieldSchema.extend({
  type: z.enum(organisationTypes),
  part: z.enum(organisationParts),
  /** False for "nuestra Cooperativa": meant, but not named. */
  named: z.boolean(),
  /** Other forms under which the text names it, spelling variants included. */
  aliases: z.array(textFieldSchema),
});

export const personSchema = textFieldSchema.extend({
  honorific: textFieldSchema.nullable(),
  role: textFieldSchema.nullable(),
  /** Internal organ of the post; of low confidence when taken over from a colleague. */
  organ: textFieldSchema.nullable(),
  organisation: textFieldSchema.nullable(),
  office: textFieldSchema.nullable(),
  part: z.enum(personParts),
  /** "m" or "f", only from a title or the grammatical form of the post. */
  sex: textFieldSchema.nullable(),
  aliases: z.array(textFieldSchema),
});

export const projectSchema = textFieldSchema.extend({
  /** How many projects are meant; their names may be missing. */
  count: z.number().int().positive(),
  named: z.boolean(),
});

export const amountSchema = numberFieldSchema.extend({ currency: z.string() });

export const questionSchema = z.object({
  code: z.string(),
  text: z.string(),
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
});

/** Everything proposed from a report. Nothing in it is applied before a person accepts it. */
export const intakeResultSchema = z.object({
  kind: textFieldSchema.extend({ value: z.enum(eventKindNames) }).nullable(),
  title: textFieldSchema.nullable(),
  summary: textFieldSchema.nullable(),
  start: textFieldSchema.nullable(),
  end: textFieldSchema.nullable(),
  precision: z.enum(["day", "month", "year"]).nullable(),
  dateBasis: z.enum(["explicit", "yearless", "relative", "dateline", "year-in-name", "none"]),
  places: z.array(placeSchema),
  organisations: z.array(organisationSchema),
  people: z.array(personSchema),
  participants: numberFieldSchema.nullable(),
  projects: z.array(projectSchema),
  movements: z.array(textFieldSchema),
  anniversaries: z.array(numberFieldSchema),
  purpose: z.array(textFieldSchema),
  results: z.array(textFieldSchema),
  lessons: z.array(textFieldSchema),
  commitments: z.array(textFieldSchema),
  amounts: z.array(amountSchema),
  hours: z.array(textFieldSchema),
  typos: z.array(textFieldSchema),
  questions: z.array(questionSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type TextField = z.infer<typeof textFieldSchema>;
export type NumberField = z.infer<typeof numberFieldSchema>;
export type PlaceField = z.infer<typeof placeSchema>;
export type OrganisationField = z.infer<typeof organisationSchema>;
export type PersonField = z.infer<typeof personSchema>;
export type ProjectField = z.infer<typeof projectSchema>;
export type AmountField = z.infer<typeof amountSchema>;
export type Question = z.infer<typeof questionSchema>;
export type IntakeResult = z.infer<typeof intakeResultSchema>;
