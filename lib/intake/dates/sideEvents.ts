import { type CivilDate, daysBetween, isoOf } from "#lib/intake/dates/calendar";
import { isFounded } from "#lib/intake/dates/founded";
import { isHeld, namesEvent } from "#lib/intake/dates/holding";
import { bodyBefore } from "#lib/intake/dates/lead";
import { isAgreedFor, isToldAside, leadCost } from "#lib/intake/dates/leadTimes";
import type { DateMention } from "#lib/intake/dates/mention";
import { isOfFrameOrDeed, isOfOtherEvent } from "#lib/intake/dates/otherEvents";
import { isOfOtherTime } from "#lib/intake/dates/otherTimes";
import { type DateTest, isQuoted, said } from "#lib/intake/dates/said";
import { type Doc, normAt, sentenceAt } from "#lib/intake/text/document";

const asides =
  /^(?:asimismo|ademas|igualmente|tambien|de igual|del mismo|de la misma|por otro|por otra|de otro|de otra|en paralelo|paralelamente|anteriormente|previamente|(?:dias|semanas|meses|anos) (?:antes|atras)|posteriormente|cabe|es preciso|es importante|vale|recordemos|proximamente)(?: |$)/;

/** "Cabe recordar que el |", "Por otra parte, el | …": a sentence that turns to something else. */
const isAside: DateTest = (doc, { from }) => {
  const sentence = sentenceAt(doc, from);
  const first = sentence?.firstWord ?? from;
  return asides.test(`${normAt(doc, first)} ${normAt(doc, first + 1)}`);
};

/** "«Ayer …»": a day told in somebody's words, who may have spoken on a day of their own. */
const isSpoken: DateTest = (doc, { from, basis }) => basis === "relative" && isQuoted(doc, from);

const feast = said(/^(?:dia|dias|efemerides)$/, 12);
const isKept = said(/^(?:conmemor|celebr|festej)(?:ad[oa]|ara)$/, 3);

/** "por el Día de la Madre, celebrado el |": the day of a feast, for which another may have been kept. */
const isOfFeast: DateTest = (doc, mention) => isKept(doc, mention) && feast(doc, mention);

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

/** How much less likely a date after the head of the text is where it is not told as that of the event. */
function untoldCost(doc: Doc, mention: DateMention, ref: CivilDate | null): number {
  if (isHeld(doc, mention) && namesEvent(doc, mention)) return isFar(mention, ref) ? 2.5 : 0;
  if (isoOf(mention.start) !== isoOf(mention.end))
    return mention.start.day === undefined ? 2.5 : 0.5;
  return mention.basis === "relative" ? 0 : farCost(mention, ref);
}

/** Words that turn to something else, in a sentence that does not tell of an event that took place. */
const isTurnedAside: DateTest = (doc, mention) =>
  isAside(doc, mention) && !(isHeld(doc, mention) && namesEvent(doc, mention));

/**
 * What speaks for a date being that of another event: `refuses` is said in so many words of that very date, `yields` only
 * lets another date of the text go before it, and never leaves the event without one.
 */
export type SideCost = { readonly refuses: number; readonly yields: number };

const refused: SideCost = { refuses: 4.5, yields: 0 };

/** Words that say wherever they stand that a date is of something else. */
const isElsewhere = (doc: Doc, mention: DateMention, ref: CivilDate | null): boolean =>
  isOfOtherTime(doc, mention) || isToldAside(doc, mention) || isAgreedFor(doc, mention, ref);

/** And words that say it only after the head of the text. */
const isOfOther: DateTest = (doc, mention) =>
  isOfOtherEvent(doc, mention) || isFounded(doc, mention) || isTurnedAside(doc, mention);

export function sideCost(doc: Doc, mention: DateMention, ref: CivilDate | null): SideCost {
  if (isElsewhere(doc, mention, ref)) return refused;
  if (bodyBefore(doc, mention.from) === 0)
    return { refuses: 0, yields: isOfFeast(doc, mention) ? 2.5 : leadCost(doc, mention, ref) };
  if (isOfOther(doc, mention)) return refused;
  const framed = isOfFrameOrDeed(doc, mention) || isSpoken(doc, mention);
  return { refuses: 0, yields: framed ? 2 : untoldCost(doc, mention, ref) };
}
