import { z } from "zod";
import { emailAddress } from "#lib/accounts/schema";
import type { Locale } from "#lib/platform/language";

/** What somebody may subscribe to. */
export const topics = [
  "eventos",
  "convocatorias",
  "comunicados",
  "resultados",
  "memorias",
  "avisos",
] as const;
export type NewsTopic = (typeof topics)[number];

/** When what was published is told: each time, or on Mondays together. */
export const frequencies = ["each", "weekly"] as const;
export type Frequency = (typeof frequencies)[number];

export const states = ["waiting", "confirmed", "bounced"] as const;
export type SubscriptionState = (typeof states)[number];

/** Why an address is not written to any more. */
export type EndReason = "left" | "unwanted" | "bounced";

const announcementTopics: Record<string, NewsTopic> = {
  comunicado: "comunicados",
  convocatoria: "convocatorias",
  resultado_electoral: "resultados",
  memoria: "memorias",
  aviso_legal: "avisos",
};

/** The topic of a publication; null for what subscribers are never told of. */
export function newsTopic(kind: string, type: string): NewsTopic | null {
  if (kind === "event") return "eventos";
  return kind === "announcement" ? (announcementTopics[type] ?? null) : null;
}

interface Written {
  kind: string;
  live: unknown;
  content: object;
}

/** Whether publishing this again is news for subscribers, unless it is said to be a minor correction. */
export function isToldAgain({ kind, live, content }: Written): boolean {
  const { type, audience = "public" } = content as { type?: unknown; audience?: unknown };
  return Boolean(live) && audience === "public" && newsTopic(kind, String(type)) !== null;
}

/** What would be read as a list of addresses, or as a name with an address, stands in none of ours. */
const subscriberAddress = emailAddress.refine(
  (value) => !/[\s<>,;:"()]/.test(value),
  "Escriba un solo correo, por ejemplo nombre@ejemplo.pe.",
);

const choices = {
  topics: z
    .array(z.enum(topics))
    .min(1, "Marque al menos una cosa que desee recibir.")
    .transform((chosen) => topics.filter((topic) => chosen.includes(topic))),
  frequency: z.enum(frequencies, "Elija cada cuánto recibir correo."),
};

/** What the public form sends; `website` is a field that people do not see and machines fill in. */
export const askInput = z.object({
  address: subscriberAddress,
  ...choices,
  consent: z.literal(true, "Marque que acepta, para poder escribirle."),
  website: z.string().max(2000).default(""),
});
export type AskInput = z.infer<typeof askInput> & {
  /** Network address of whoever asks. */
  network: string;
  /** The language of the form, in which they agree and are written to; Spanish unless it is given. */
  locale?: Locale;
};

/** The longest address that the form takes (RFC 5321 §4.5.3.1.3). */
export const longestAddress = 254;
/** What somebody typed into the public form, right or wrong, to be shown to them again. */
export const typedForm = z.object({
  address: z.string().transform((text) => text.slice(0, longestAddress)),
  topics: z.array(z.string()).transform((marked) => topics.filter((one) => marked.includes(one))),
  frequency: z.enum(frequencies).nullable().catch(null),
  consent: z.boolean(),
});
export type TypedForm = z.infer<typeof typedForm>;

const token = z.string().regex(/^[\w-]{43}$/);
export const tokenInput = z.object({ token });
export type TokenInput = z.infer<typeof tokenInput>;

/** It becomes part of an address to which a form leads: nothing but what ours are made of. */
const link = z.string().regex(/^[\w-]{1,120}$/);
export const linkInput = z.object({ link });
export type LinkInput = z.infer<typeof linkInput>;
export const changeInput = z.object({ link, ...choices });
export type ChangeInput = z.infer<typeof changeInput>;

/** Mails a minute: what small mail services let out, and what a server of one's own does. */
export const mostPerMinute = 600;
export const paceInput = z.object({
  perMinute: z
    .number("Escriba un número.")
    .int("Escriba un número entero.")
    .min(1, "Escriba 1 o más.")
    .max(mostPerMinute, `Escriba ${mostPerMinute} o menos.`),
});
export type PaceInput = z.infer<typeof paceInput>;

export const addressInput = z.object({ address: emailAddress });
export type AddressInput = z.infer<typeof addressInput>;

export const listFilter = z.object({ after: z.string().max(80).nullable().catch(null) });
export type ListFilter = z.infer<typeof listFilter>;

/** What the form's answer may point at. */
export const askFaults = ["correo", "temas", "frecuencia", "permiso", "espera"] as const;
export type AskFault = (typeof askFaults)[number];

/** What a page of the subscription says when somebody comes from a form. */
export const arrivals = ["revise", "baja", "no-pedida", "lista", "guardada", "temas"] as const;
export type Arrival = (typeof arrivals)[number];
