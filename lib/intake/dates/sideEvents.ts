import { type CivilDate, daysBetween, isoOf } from "#lib/intake/dates/calendar";
import { isHeld, namesEvent } from "#lib/intake/dates/holding";
import { bodyBefore } from "#lib/intake/dates/lead";
import { isToldAside, leadCost } from "#lib/intake/dates/leadTimes";
import type { DateMention } from "#lib/intake/dates/mention";
import { isOfOtherEvent } from "#lib/intake/dates/otherEvents";
import { isOfOtherTime } from "#lib/intake/dates/otherTimes";
import type { DateTest } from "#lib/intake/dates/said";
import { type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

const asides =
  /^(?:asimismo|ademas|igualmente|tambien|de igual|del mismo|de la misma|por otro|por otra|de otro|de otra|en esa|en ese|en paralelo|paralelamente|anteriormente|previamente|(?:dias|semanas|meses|anos) (?:antes|atras)|posteriormente|cabe|es preciso|es importante|es de|vale|recordemos|como se|proximamente)\b/;

/** "Cabe recordar que el |", "En esa línea, la | …": a sentence that turns to something else. */
const isAside: DateTest = (doc, { from }) => {
  const sentence = sentenceAt(doc, from);
  const first = sentence?.firstWord ?? from;
  return asides.test(`${normAt(doc, first)} ${normAt(doc, first + 1)}`);
};

function farCost(mention: DateMention, ref: CivilDate | null): number {
  const iso = isoOf({ ...mention.start, day: mention.start.day ?? 1 });
  if (mention.basis !== "explicit" || iso === null)
    return mention.start.day === undefined ? 2.5 : 1;
  if (ref === null) return 3;
  return isFar(mention, ref) ? 4.5 : 1;
}

/** Months away from the day of writing. */
function isFar({ start }: DateMention, ref: CivilDate | null): boolean {
  const iso = isoOf({ ...start, day: start.day ?? 1 });
  return iso !== null && ref !== null && Math.abs(daysBetween(iso, ref)) > 120;
}

/** A day after the head of the text must be told as that of the event. */
function untoldCost(doc: Doc, mention: DateMention, ref: CivilDate | null): number {
  const told = isHeld(doc, mention) && namesEvent(doc, mention);
  if (isAside(doc, mention) && !told) return 4;
  if (told) return isFar(mention, ref) ? 2.5 : 0;
  if (isoOf(mention.start) !== isoOf(mention.end))
    return mention.start.day === undefined ? 2.5 : 0.5;
  return mention.basis === "relative" ? 0 : farCost(mention, ref);
}

/** How much speaks for a date being that of another event than the one the text is about. */
export function sideCost(doc: Doc, mention: DateMention, ref: CivilDate | null): number {
  if (isOfOtherTime(doc, mention) || isToldAside(doc, mention)) return 4.5;
  if (bodyBefore(doc, mention.from) === 0) return leadCost(doc, mention, ref);
  if (isOfOtherEvent(doc, mention)) return 4.5;
  return untoldCost(doc, mention, ref);
}
