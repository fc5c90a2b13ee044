import type { Calendar, CalendarEntry } from "#lib/feeds/schema";
import { addDays, institutionZone } from "#lib/platform/clock";

const lineOctets = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A content line in pieces of 75 octets at most that break no character (RFC 5545, 3.1). */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > lineOctets) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

const instant = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, "");
const day = (date: string) => date.replaceAll("-", "");

/** Peru has kept five hours behind UTC since 1994. */
const zone = [
  "BEGIN:VTIMEZONE",
  `TZID:${institutionZone}`,
  "BEGIN:STANDARD",
  "DTSTART:19940401T000000",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0500",
  "TZNAME:-05",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** Whole days end before the day after the last; of an hour only the beginning is known, and the last day. */
function times({ startsOn, endsOn, startsAt }: CalendarEntry): string[] {
  const after = day(addDays(endsOn, 1));
  if (!startsAt) return [`DTSTART;VALUE=DATE:${day(startsOn)}`, `DTEND;VALUE=DATE:${after}`];
  const inZone = `;TZID=${institutionZone}:`;
  const start = `DTSTART${inZone}${day(startsOn)}T${startsAt.replace(":", "")}00`;
  return endsOn === startsOn ? [start] : [start, `DTEND${inZone}${after}T000000`];
}

/**
 * Seconds from the first publication to the last change: it grows with each of them, as SEQUENCE must, also
 * where what was withdrawn is published again.
 */
export function sequence({ firstPublishedAt, changedAt }: CalendarEntry): number {
  return Math.max(0, Math.floor((changedAt.getTime() - firstPublishedAt.getTime()) / 1000));
}

function event(entry: CalendarEntry, host: string): string[] {
  const { title, description, place, category, url, cancelled } = entry;
  const changed = instant(entry.changedAt);
  return [
    "BEGIN:VEVENT",
    `UID:${entry.publicationId}@${host}`,
    `DTSTAMP:${changed}`,
    ...times(entry),
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(category ? [`CATEGORIES:${escapeText(category)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SEQUENCE:${sequence(entry)}`,
    `CREATED:${instant(entry.firstPublishedAt)}`,
    `LAST-MODIFIED:${changed}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A calendar as a file (RFC 5545, with the refresh and the source of RFC 7986). */
export function icalendar({ name, description, host, url, entries }: Calendar): string {
  // A calendar holds one component at least (RFC 5545, 3.6), also where nothing is told.
  const timed = entries.length === 0 || entries.some(({ startsAt }) => startsAt);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ayni//Portal//ES",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(description
      ? ["DESCRIPTION", "X-WR-CALDESC"].map((of) => `${of}:${escapeText(description)}`)
      : []),
    `X-WR-TIMEZONE:${institutionZone}`,
    `SOURCE;VALUE=URI:${url}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...(timed ? zone : []),
    ...entries.flatMap((entry) => event(entry, host)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
