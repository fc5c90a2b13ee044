import { type CivilDate, civilDateAt, institutionZone } from "#lib/platform/clock";

const months = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "setiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
const shortMonths = "ene feb mar abr may jun jul ago set oct nov dic".split(" ");
/** The days of the week from Sunday, as they are written within a sentence. */
export const weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
const noBreak = "\u00a0";

function parts(date: CivilDate) {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return {
    year,
    day,
    weekday,
    month: months[month - 1] ?? "",
    short: shortMonths[month - 1] ?? "",
  };
}

/** "29 de noviembre de 2009" */
export function longDate(date: CivilDate): string {
  const { day, month, year } = parts(date);
  return `${day} de ${month} de ${year}`;
}

/** "domingo 29 de noviembre de 2009" */
export function fullDate(date: CivilDate): string {
  return `${parts(date).weekday} ${longDate(date)}`;
}

/** "29 nov 2009" */
export function shortDate(date: CivilDate): string {
  const { day, short, year } = parts(date);
  return [day, short, year].join(noBreak);
}

/** The month of a day: "julio de 2026" */
export function monthAndYear(date: CivilDate): string {
  const { month, year } = parts(date);
  return `${month} de ${year}`;
}

/** Day and short month apart, for a dated list: { day: "29", month: "nov" } */
export function dayAndMonth(date: CivilDate): { day: string; month: string; year: string } {
  const { day, short, year } = parts(date);
  return { day: String(day), month: short, year: String(year) };
}

/** "Del 29 de noviembre al 3 de diciembre de 2009"; one day: "29 de noviembre de 2009" */
export function longRange(from: CivilDate, to: CivilDate | null): string {
  if (!to || to === from) return longDate(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `Del ${longDate(from)} al ${longDate(to)}`;
  if (a.month !== b.month) return `Del ${a.day} de ${a.month} al ${longDate(to)}`;
  return `Del ${a.day} al ${longDate(to)}`;
}

/** "29 nov al 3 dic 2009"; within a month, "4 al 6 nov 2026" */
export function shortRange(from: CivilDate, to: CivilDate | null): string {
  if (!to || to === from) return shortDate(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${shortDate(from)} al ${shortDate(to)}`;
  const start = a.month === b.month ? a.day : `${a.day}${noBreak}${a.short}`;
  return `${start} al ${shortDate(to)}`;
}

/** A clock time "HH:MM" as "9:00 a. m." with no-break spaces. */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const suffix = hour < 12 ? "a." : "p.";
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, "0")}`;
  return [clock, suffix, "m."].join(noBreak);
}

function timeInLima(at: Date): string {
  const options = { timeZone: institutionZone, hour: "2-digit", minute: "2-digit" } as const;
  return clockTime(new Intl.DateTimeFormat("en-GB", options).format(at));
}

/** An instant as "lunes 16 de noviembre de 2026, 9:12 a. m." in Lima. */
export function fullInstant(at: Date): string {
  return `${fullDate(civilDateAt(at))}, ${timeInLima(at)}`;
}

/** An instant as "16 nov 2026, 9:12 a. m." in Lima. */
export function shortInstant(at: Date): string {
  return `${shortDate(civilDateAt(at))}, ${timeInLima(at)}`;
}

/** "1 día", "5 días": a count with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
