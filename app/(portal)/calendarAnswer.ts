import { eventTypes } from "#lib/events/schema";
import { calendarAddress, occasionAddress } from "#lib/feeds/address";
import { icalendar } from "#lib/feeds/icalendar";
import { calendarEntries, occasionEntry } from "#lib/feeds/queries/calendar";
import type { CalendarSubject } from "#lib/feeds/schema";
import { followedSpan, isYearWord, spanWords, yearSpan } from "#lib/feeds/span";
import { typeLabel } from "#lib/kind-labels";
import { civilDateAt } from "#lib/platform/clock";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { absolute, answer, answerAbsent, chosen } from "./answers";

const contentType = "text/calendar; charset=utf-8";
const host = () => new URL(absolute("/")).host;

/**
 * Answers with a calendar to subscribe to: what comes and the last years, or with "?anio=" what began in one year; that
 * of events whole or of one type ("?tipo=").
 */
export function calendarAnswer(subject: CalendarSubject) {
  return async (request: Request): Promise<Response> => {
    const type = subject === "eventos" ? chosen(request, "tipo", eventTypes) : null;
    const asked = new URL(request.url).searchParams.get("anio") ?? "";
    const year = isYearWord(asked) ? asked : null;
    const span = year ? yearSpan(year) : followedSpan(civilDateAt());
    const [{ name }, entries] = await Promise.all([
      siteIdentity(),
      calendarEntries(subject, { absolute, type, span }),
    ]);
    const what =
      typeLabel(type ?? "", spanish.t) || spanish.t(`channels.calendar.subjects.${subject}`);
    const address = (of: string | null) => absolute(calendarAddress(subject, { type, year: of }));
    const text = icalendar({
      ...{ name: [what, year, name].filter(Boolean).join(" · "), host: host(), entries },
      ...{ description: spanWords(span, address), url: address(year) },
    });
    return answer(text, contentType, `${[type ?? subject, year].filter(Boolean).join("-")}.ics`);
  };
}

interface Props {
  params: Promise<{ slug: string }>;
}

/** Answers with one event, or with the meeting of one convocatoria, to be put in a calendar. */
export function occasionAnswer(kind: "event" | "announcement") {
  return async (_request: Request, { params }: Props): Promise<Response> => {
    const { slug } = await params;
    const entry = await occasionEntry(kind, slug, absolute);
    const path = occasionAddress(kind, slug);
    if (!entry) return answerAbsent(kind, slug, path.split("/").at(-1) ?? "");
    const calendar = { name: entry.title, host: host(), url: absolute(path), entries: [entry] };
    return answer(icalendar(calendar), contentType, `${slug}.ics`);
  };
}
