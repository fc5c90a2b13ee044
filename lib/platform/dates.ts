import { type CivilDate, civilDateAt, institutionZone } from "#lib/platform/clock";
import type { Locale } from "#lib/platform/language";

const noBreak = "\u00a0";
const words = (text: string) => text.split(" ");

interface Names {
  months: string[];
  short: string[];
  /** From Sunday, as they are written within a sentence. */
  weekdays: string[];
}

const names: Record<Locale, Names> = {
  es: {
    months: words(
      "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
    ),
    short: words("ene feb mar abr may jun jul ago set oct nov dic"),
    weekdays: words("domingo lunes martes miércoles jueves viernes sábado"),
  },
  en: {
    months: words(
      "January February March April May June July August September October November December",
    ),
    short: words("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    weekdays: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  },
  fr: {
    months: words(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    short: words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    weekdays: words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  },
};

/** The months from January, as they are written within a sentence. */
export const monthsIn = (locale: Locale): readonly string[] => names[locale].months;

/** The days of the week from Sunday, as they are written within a sentence. */
export const weekdaysIn = (locale: Locale): readonly string[] => names[locale].weekdays;

function parts(date: CivilDate, locale: Locale) {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const { months, short, weekdays } = names[locale];
  return {
    year,
    day: locale === "fr" && day === 1 ? "1er" : String(day),
    weekday: weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "",
    month: months[month - 1] ?? "",
    short: short[month - 1] ?? "",
  };
}

const joined = (locale: Locale, ...all: (string | number)[]) =>
  all.join(locale === "es" ? " de " : " ");

/** "29 de noviembre de 2009", "29 November 2009", "1er décembre 2009" */
export function longDate(date: CivilDate, locale: Locale = "es"): string {
  const { day, month, year } = parts(date, locale);
  return joined(locale, day, month, year);
}

/** "domingo 29 de noviembre de 2009" */
export function fullDate(date: CivilDate, locale: Locale = "es"): string {
  return `${parts(date, locale).weekday} ${longDate(date, locale)}`;
}

/** "29 nov 2009" */
export function shortDate(date: CivilDate, locale: Locale = "es"): string {
  const { day, short, year } = parts(date, locale);
  return [day, short, year].join(noBreak);
}

/** The month of a day: "julio de 2026" */
export function monthAndYear(date: CivilDate, locale: Locale = "es"): string {
  const { month, year } = parts(date, locale);
  return joined(locale, month, year);
}

/** The parts of a day apart, for a dated list: { day: "29", month: "nov", longMonth: "noviembre", … } */
export function dayAndMonth(date: CivilDate, locale: Locale = "es") {
  const { short, month, weekday, year } = parts(date, locale);
  const day = String(Number(date.slice(8)));
  return { day, month: short, longMonth: month, weekday, year: String(year) };
}

/** How days are joined: the words before the first and between them, and between bare numbers. */
const ranges: Record<Locale, { from: string; to: string; days: string }> = {
  es: { from: "Del ", to: " al ", days: " al " },
  en: { from: "", to: " – ", days: "–" },
  fr: { from: "Du ", to: " au ", days: " au " },
};

/** "Del 29 de noviembre al 3 de diciembre de 2009"; one day: "29 de noviembre de 2009" */
export function longRange(first: CivilDate, last: CivilDate | null, locale: Locale = "es"): string {
  if (!last || last === first) return longDate(first, locale);
  const { from, to, days } = ranges[locale];
  const [a, b] = [parts(first, locale), parts(last, locale)];
  const end = longDate(last, locale);
  if (a.year !== b.year) return `${from}${longDate(first, locale)}${to}${end}`;
  if (a.month !== b.month) return `${from}${joined(locale, a.day, a.month)}${to}${end}`;
  return `${from}${a.day}${days}${end}`;
}

/** "29 nov al 3 dic 2009"; within a month, "4 al 6 nov 2026" */
export function shortRange(
  first: CivilDate,
  last: CivilDate | null,
  locale: Locale = "es",
): string {
  if (!last || last === first) return shortDate(first, locale);
  const { to, days } = ranges[locale];
  const [a, b] = [parts(first, locale), parts(last, locale)];
  const end = shortDate(last, locale);
  if (a.year !== b.year) return `${shortDate(first, locale)}${to}${end}`;
  return a.month === b.month ? `${a.day}${days}${end}` : `${a.day}${noBreak}${a.short}${to}${end}`;
}

/** Of hour and minute: "9:00 a. m.", "9:00 am", "9 h 00". */
const clocks: Record<Locale, (hour: number, minute: string) => string[]> = {
  es: (hour, minute) => [`${hour % 12 || 12}:${minute}`, hour < 12 ? "a." : "p.", "m."],
  en: (hour, minute) => [`${hour % 12 || 12}:${minute}`, hour < 12 ? "am" : "pm"],
  fr: (hour, minute) => [String(hour), "h", minute],
};

/** A clock time "HH:MM" as "9:00 a. m." with no-break spaces. */
export function clockTime(time: string, locale: Locale = "es"): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return clocks[locale](hour, String(minute).padStart(2, "0")).join(noBreak);
}

function timeInLima(at: Date, locale: Locale): string {
  const options = { timeZone: institutionZone, hour: "2-digit", minute: "2-digit" } as const;
  return clockTime(new Intl.DateTimeFormat("en-GB", options).format(at), locale);
}

/** An instant as "lunes 16 de noviembre de 2026, 9:12 a. m." in Lima. */
export function fullInstant(at: Date, locale: Locale = "es"): string {
  return `${fullDate(civilDateAt(at), locale)}, ${timeInLima(at, locale)}`;
}

/** An instant as "16 nov 2026, 9:12 a. m." in Lima. */
export function shortInstant(at: Date, locale: Locale = "es"): string {
  return `${shortDate(civilDateAt(at), locale)}, ${timeInLima(at, locale)}`;
}

/** "1 día", "5 días": a count with its noun, in Spanish. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
