import type { AnnouncementArticle } from "#lib/announcements/article";
import { audienceLabels, channelLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { sentenceCase } from "#lib/editorial/wording";
import { type CivilDate, civilDateAt, daysBetween } from "#lib/platform/clock";
import { clockTime, counted, fullDate, longDate, shortDate } from "#lib/platform/dates";

const feminine: readonly AnnouncementType[] = ["convocatoria", "memoria"];

/** "publicado" or "publicada", as the type asks. */
export function publishedWord(type: AnnouncementType): string {
  return feminine.includes(type) ? "publicada" : "publicado";
}

/** A day as a reader on another day counts to it: "Es hoy", "Falta 1 día"; empty once it is past. */
export function daysLeft(on: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, on);
  if (days < 0) return "";
  if (days < 2) return days === 0 ? "Es hoy" : "Es mañana";
  return `Faltan ${counted(days, "día", "días")}`;
}

/** "Se publicó 22 días antes de la reunión."; empty when it was not before. */
export function noticeGiven(on: CivilDate, firstPublishedAt: Date): string {
  const days = daysBetween(civilDateAt(firstPublishedAt), on);
  return days > 0 ? `Se publicó ${counted(days, "día", "días")} antes de la reunión.` : "";
}

/** A line of the key facts of a summons; the first, set large, may hold a line break. */
export interface SummonsFact {
  label: string;
  text: string;
}

/** The facts of a summons that are known, in reading order. */
export function summonsFacts({ summons }: AnnouncementArticle): SummonsFact[] {
  const { on, firstCallAt, secondCallAt, place, audience, bring, convenedBy } = summons;
  const day = on ? sentenceCase(fullDate(on)) : "";
  const first = [day, firstCallAt ? clockTime(firstCallAt) : ""].filter(Boolean).join("\n");
  const second = secondCallAt ? `El mismo día, ${clockTime(secondCallAt)}` : "";
  return [
    { label: second ? "Primera convocatoria" : "Fecha", text: first },
    { label: "Segunda convocatoria", text: second },
    { label: "Lugar", text: place },
    { label: "Quiénes", text: audience },
    { label: "Lleve", text: bring },
    { label: "Convoca", text: convenedBy },
  ].filter((fact) => fact.text !== "");
}

type Terms = Pick<AnnouncementArticle, "effectiveOn" | "expiresOn">;

/** How an announcement stands on a day: it does not hold yet, it holds, or it no longer does. */
export function standing(terms: Terms, today: CivilDate): "future" | "current" | "expired" {
  const { effectiveOn, expiresOn } = terms;
  if (expiresOn !== null && expiresOn < today) return "expired";
  return effectiveOn !== null && effectiveOn > today ? "future" : "current";
}

/** From when and until when an announcement holds, as a reader on a day is told; both may be missing. */
export function termSentences(terms: Terms, today: CivilDate): string[] {
  const { effectiveOn, expiresOn } = terms;
  const begins = effectiveOn ? `Rige desde el ${longDate(effectiveOn)}.` : "";
  if (expiresOn === null) return [begins].filter(Boolean);
  const expired = standing(terms, today) === "expired";
  const ends = `${expired ? "Venció" : "Vence"} el ${longDate(expiresOn)}.`;
  return (expired ? [ends, begins] : [begins, ends]).filter(Boolean);
}

/** "Carta, 20 nov 2026; radio": the notices that were given besides this page; empty without any. */
export function channelsGiven({ summons }: AnnouncementArticle): string {
  return summons.channels
    .map(({ channel, on, detail }) => {
      const words = channel === "otro" && detail ? detail : channelLabels[channel];
      const more = words === detail ? "" : detail;
      return [words, more, on && shortDate(on)].filter(Boolean).join(", ");
    })
    .join("; ");
}

/** Who may read an announcement, when not everybody may. */
export function reservedFor({ audience }: Pick<AnnouncementArticle, "audience">): string {
  return audience === "public" ? "" : audienceLabels[audience];
}
