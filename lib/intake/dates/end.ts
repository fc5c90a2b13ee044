import { addDays, daysBetween, isoOf, type PartialDate, partsOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { readNumber } from "#lib/intake/dates/numbers";
import { saidBefore } from "#lib/intake/dates/said";
import { type Doc, normAt, sameSentence, sentenceAt } from "#lib/intake/text/document";

const begins =
  /^(?:inici(?:o|a|an|aron|ad[oa]s?|ara|aran)|comenz(?:o|aron|ara|ado)|comienza|empez(?:o|aron|ara|ado)|empieza|arranc(?:o|aron|ara|a)|apertura|inaugur(?:o|ad[oa]|ara|acion)|abri(?:o|eron)|sali(?:o|eron)|parti(?:o|eron)|desde|partir)$/;
const arrives = /^(?:arrib(?:o|aron)|lleg(?:o|aron))$/;
const finishes =
  /^(?:culmin(?:o|aron|ara|acion|a)|clausur(?:o|a|ara|ad[oa])|finaliz(?:o|aron|ara|a)|conclu(?:yo|yeron|ira|ye|sion)|termin(?:o|aron|ara|a)|hasta|cierre|cerr(?:o|ara)|retorn(?:o|aron)|regres(?:o|aron)|volvieron)$/;

const ends = /^(?:conclu(?:yo|yeron)|culmin(?:o|aron)|finaliz(?:o|aron)|termin(?:o|aron))$/;

/** "inició el | 6 de mayo", "El | 6 de mayo a las nueve comenzó": told before the day or after it. */
const isBegun = (doc: Doc, mention: DateMention) =>
  saidBefore(doc, mention, { test: (norm) => begins.test(norm), back: 8 }) ||
  beginsAfter(doc, mention);

function beginsAfter(doc: Doc, { to }: DateMention): boolean {
  for (let i = to; i < to + 12 && sameSentence(doc, i, to - 1); i++)
    if (/^(?:inici|comenz|empez)(?:o|aron)$/.test(normAt(doc, i))) return true;
  return false;
}
const isArrival = (doc: Doc, mention: DateMention) =>
  saidBefore(doc, mention, { test: (norm) => arrives.test(norm), back: 8 });
const isFinished = (doc: Doc, mention: DateMention) =>
  mention.rule === "date.until-tomorrow" ||
  [0, 1].some((k) => ends.test(normAt(doc, mention.to + k))) ||
  saidBefore(doc, mention, { test: (norm) => finishes.test(norm), back: 8 });

/** "inició el 3 … culminó el 5", in either order: the end told by a word of its own. */
function finishedOn(doc: Doc, mentions: readonly DateMention[], first: string): PartialDate | null {
  const last = mentions.find((mention) => {
    const end = mention.end.day === undefined ? null : isoOf(mention.end);
    return end !== null && end > first && isFinished(doc, mention);
  });
  return last?.end ?? null;
}

/** "Durante tres días, a partir del lunes 15": so many days from the first. */
const daysLater = (doc: Doc, i: number): number | null => {
  const count = readNumber(doc, i);
  if (!count || count.value > 15 || !/^dias?$/.test(normAt(doc, count.to))) return null;
  return normAt(doc, count.to + 1) === "despues" ? count.value + 1 : null;
};

function lastsDays(doc: Doc, { from }: DateMention): number | null {
  const sentence = sentenceAt(doc, from);
  for (let i = sentence?.from ?? from; i < (sentence?.to ?? from); i++) {
    const later = finishes.test(normAt(doc, i)) ? daysLater(doc, i + 1) : null;
    if (later !== null) return later;
    if (!/^(?:durante|por)$/.test(normAt(doc, i))) continue;
    const count = readNumber(doc, i + 1);
    if (count && count.value <= 15 && /^(?:dias|jornadas)$/.test(normAt(doc, count.to)))
      return count.value;
  }
  return null;
}

function toEnd(doc: Doc, mentions: readonly DateMention[], chosen: DateMention): PartialDate {
  const first = isoOf(chosen.start);
  if (first === null || first !== isoOf(chosen.end)) return chosen.end;
  const stay = isArrival(doc, chosen);
  if (!stay && !isBegun(doc, chosen)) return chosen.end;
  // Who arrives on a day leaves on another: told in the same sentence, or the date is of something else.
  const near = stay ? mentions.filter((m) => sameSentence(doc, m.from, chosen.from)) : mentions;
  const finished = finishedOn(doc, near, first);
  if (finished) return finished;
  const days = chosen.start.day === undefined ? null : lastsDays(doc, chosen);
  return days === null ? chosen.end : partsOf(addDays(first, days - 1));
}

/** "comenzó el lunes 8 y concluyó el | viernes 12": the day on which what ends on the chosen one began. */
function beginningOf(
  doc: Doc,
  mentions: readonly DateMention[],
  chosen: DateMention,
): DateMention | undefined {
  const last = isoOf(chosen.start);
  if (last === null || last !== isoOf(chosen.end) || !isFinished(doc, chosen)) return undefined;
  return mentions.find((mention) => {
    const first = mention.start.day === undefined ? null : isoOf(mention.start);
    if (first === null || first >= last || daysBetween(first, last) > 45) return false;
    return sameSentence(doc, mention.from, chosen.from) && isBegun(doc, mention);
  });
}

/** The first mention and the last day of the event that was told to be on the chosen date. */
export function spanOf(
  doc: Doc,
  mentions: readonly DateMention[],
  chosen: DateMention,
): { readonly first: DateMention; readonly end: PartialDate } {
  const first = beginningOf(doc, mentions, chosen) ?? chosen;
  return { first, end: toEnd(doc, mentions, first) };
}
