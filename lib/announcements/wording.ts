import type { AnnouncementArticle } from "#lib/announcements/article";
import { sentenceCase } from "#lib/editorial/wording";
import { type CivilDate, civilDateAt, daysBetween } from "#lib/platform/clock";
import { clockTime, fullDate, longDate, shortDate } from "#lib/platform/dates";
import { type Language, type Line, type OwnWords, own, type Texts } from "#lib/platform/language";

/** A day as a reader on another day counts to it: "Es hoy", "Falta 1 día"; empty once it is past. */
export function daysLeft(on: CivilDate, today: CivilDate, t: Texts): string {
  const days = daysBetween(today, on);
  if (days < 0) return "";
  return t("announcements.daysLeft", { days });
}

/** "Se publicó 22 días antes de la reunión."; empty when it was not before. */
export function noticeGiven(on: CivilDate, firstPublishedAt: Date, t: Texts): string {
  const days = daysBetween(civilDateAt(firstPublishedAt), on);
  return days > 0 ? t("announcements.noticeGiven", { days }) : "";
}

/** A line of the key facts of a summons; the first, set large, may hold a line break. */
export interface SummonsFact {
  label: string;
  text: string | OwnWords;
}

/** The facts of a summons that are known, in reading order. */
export function summonsFacts(
  { summons }: AnnouncementArticle,
  { t, locale }: Language,
): SummonsFact[] {
  const { on, firstCallAt, secondCallAt, place, audience, bring, convenedBy } = summons;
  const day = on ? sentenceCase(fullDate(on, locale)) : "";
  const hour = firstCallAt ? clockTime(firstCallAt, locale) : "";
  const first = [day, hour].filter(Boolean).join("\n");
  const second = secondCallAt
    ? t("announcements.sameDay", { time: clockTime(secondCallAt, locale) })
    : "";
  const written = { place, audience, bring, convenedBy };
  const others = Object.entries(written) as [keyof typeof written, string][];
  return [
    { label: t(second ? "announcements.firstCall" : "announcements.date"), text: first },
    { label: t("announcements.secondCall"), text: second },
    ...others.map(([name, text]) => ({ label: t(`announcements.${name}`), text: own(text) })),
  ].filter(({ text }) => saidIn(text) !== "");
}

/** What a fact says, whoever's words they are. */
export const saidIn = (text: string | OwnWords) => (typeof text === "string" ? text : text.own);

type Terms = Pick<AnnouncementArticle, "effectiveOn" | "expiresOn">;

/** How an announcement stands on a day: it does not hold yet, it holds, or it no longer does. */
export function standing(terms: Terms, today: CivilDate): "future" | "current" | "expired" {
  const { effectiveOn, expiresOn } = terms;
  if (expiresOn !== null && expiresOn < today) return "expired";
  return effectiveOn !== null && effectiveOn > today ? "future" : "current";
}

/** From when and until when an announcement holds, as a reader on a day is told; both may be missing. */
export function termSentences(terms: Terms, today: CivilDate, { t, locale }: Language): string[] {
  const { effectiveOn, expiresOn } = terms;
  const begins = effectiveOn
    ? t("announcements.holdsFrom", { day: longDate(effectiveOn, locale) })
    : "";
  if (expiresOn === null) return [begins].filter(Boolean);
  const expired = standing(terms, today) === "expired";
  const day = longDate(expiresOn, locale);
  const ends = t(expired ? "announcements.expired" : "announcements.expires", { day });
  return (expired ? [ends, begins] : [begins, ends]).filter(Boolean);
}

/** "Carta, 20 nov 2026" for each notice that was given besides this page. */
export function channelsGiven({ summons }: AnnouncementArticle, { t, locale }: Language): Line[] {
  return summons.channels.map(({ channel, on, detail }) => {
    const isNamed = channel === "otro" && detail;
    const words = isNamed ? [own(detail)] : [t(`announcements.channels.${channel}`), own(detail)];
    return [...words, on ? shortDate(on, locale) : ""];
  });
}

/** Who may read an announcement, when not everybody may. */
export function reservedFor({ audience }: Pick<AnnouncementArticle, "audience">, t: Texts): string {
  return audience === "public" ? "" : t(`announcements.audiences.${audience}`);
}
