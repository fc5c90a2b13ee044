import { backgroundCost, isSetFor } from "#lib/intake/dates/background";
import { type CivilDate, isoOf, type PartialDate, partsOf } from "#lib/intake/dates/calendar";
import { isDatelineDate } from "#lib/intake/dates/dateline";
import { spanOf } from "#lib/intake/dates/end";
import { bodyBefore } from "#lib/intake/dates/lead";
import type { DateMention } from "#lib/intake/dates/mention";
import { sideCost } from "#lib/intake/dates/sideEvents";
import { isFuture, isPast } from "#lib/intake/dates/tense";
import { yearInName } from "#lib/intake/dates/yearInName";
import { at, type Doc, normAt, type Sentence, sentenceAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";

export type EventDate = {
  readonly from: number;
  readonly to: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: DateMention["basis"] | "none";
  readonly rule: string;
  readonly confidence: number;
};

const eventVerbs = wordSet(`
  realizo realizaron realizado realizada realizara realizaran realiza llevo llevaron llevado llevada desarrollo desarrollaron desarrollado desarrollara celebro celebraron celebrado participo participaron inauguro inauguraron firmo firmaron suscribio suscribieron asistieron visito visitaron visita reunieron reunio
  efectuo efectuado inicio dio recibio recibieron brindo dicto presento organizo organizaron tuvo conmemoro vivio entrego capacito capacitaron clausuro culmino viajaron concurrieron sesiono celebrara inaugurara efectuara cumplio cumplieron
`);
function verbScore(doc: Doc, sentence: Sentence, mention: DateMention): number {
  let score = 0;
  for (
    let i = Math.max(sentence.from, mention.from - 25);
    i < Math.min(sentence.to, mention.to + 30);
    i++
  ) {
    if (eventVerbs.has(normAt(doc, i))) return 2;
    if (isPast(doc, i)) score = 1;
  }
  return score;
}

const ahead = new WeakMap<Sentence, boolean>();

function looksAhead(doc: Doc, sentence: Sentence): boolean {
  const known = ahead.get(sentence) ?? findsAhead(doc, sentence);
  ahead.set(sentence, known);
  return known;
}

function findsAhead(doc: Doc, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isFuture(doc, i)) return true;
    if (/^proxim[oa]s?$/.test(normAt(doc, i))) return true;
  }
  return false;
}

function base(mention: DateMention): number {
  if (mention.rule === "date.week") return 2.2;
  if (mention.start.day !== undefined) return mention.basis === "relative" ? 2.4 : 3;
  return mention.start.month !== undefined ? 1.3 : -9;
}

/** "Desde el viernes 7 los vecinos …" in a text that gives no other day. */
const opensAlone = (doc: Doc, mention: DateMention, all: readonly DateMention[]): boolean =>
  all.length === 1 &&
  mention.basis !== "explicit" &&
  mention.start.day !== undefined &&
  bodyBefore(doc, mention.from) === 0;

interface Telling {
  /** Whether it looks back rather than ahead. */
  readonly reportsPast: boolean;
  readonly mentions: readonly DateMention[];
  readonly ref: CivilDate | null;
  /** The latest year of any of its days. */
  readonly lastYear: number;
}

function tellingOf(doc: Doc, mentions: readonly DateMention[], ref: CivilDate | null): Telling {
  const days = mentions.filter(({ start }) => start.day !== undefined);
  const lastYear = days.reduce((last, { start }) => Math.max(last, start.year ?? 0), 0);
  return { reportsPast: reportsPast(doc), mentions, ref, lastYear };
}

/** A year long before that of another day in the text: history. */
const isOutOfTime = ({ start }: DateMention, { lastYear }: Telling): boolean =>
  lastYear - (start.year ?? Infinity) >= 3;

/** A date with how likely it is the event's; `yields` is how much less so where another may be. */
type Scored = {
  readonly mention: DateMention;
  readonly score: number;
  readonly yields: number;
  readonly dateline: boolean;
};

/** How much speaks for a day that is yet to come, or long gone, in what the text tells. */
function otherTimeCost(doc: Doc, mention: DateMention, text: Telling): number {
  const sentence = sentenceAt(doc, mention.from);
  let cost = isOutOfTime(mention, text) ? 2.5 : 0;
  if (!sentence) return cost;
  if (text.reportsPast && looksAhead(doc, sentence)) cost += 2.5;
  if ((text.reportsPast || sentence.index > 3) && isSetFor(doc, mention)) cost += 4.5;
  return cost;
}

function scoreMention(doc: Doc, mention: DateMention, text: Telling): Scored {
  const sentence = sentenceAt(doc, mention.from);
  const plain = { mention, yields: 0, dateline: false };
  if (!sentence) return { ...plain, score: -9 };
  if (isDatelineDate(doc, mention))
    return { ...plain, score: base(mention) > 1 ? 1.1 : -9, dateline: true };
  if (mention.rule === "date.until-tomorrow") return { ...plain, score: 2.4 };
  let score = base(mention) + verbScore(doc, sentence, mention) - Math.min(sentence.index, 8) * 0.3;
  const spans =
    isoOf(mention.start) !== isoOf(mention.end) || opensAlone(doc, mention, text.mentions);
  score -= backgroundCost(doc, mention, { spans, alone: text.mentions.length === 1 });
  if (at(doc, mention.from - 1).text === "(" && mention.start.day === undefined) score -= 2;
  const { refuses, yields } = sideCost(doc, mention, text.ref);
  return { ...plain, score: score - refuses - otherTimeCost(doc, mention, text), yields };
}

function reportsPast(doc: Doc): boolean {
  let past = 0;
  let ahead = 0;
  for (let i = 0; i < Math.min(doc.tokens.length, 500); i++) {
    if (isPast(doc, i)) past++;
    if (isFuture(doc, i)) ahead++;
  }
  return past > ahead;
}

const nothing: EventDate = {
  from: 0,
  to: 0,
  start: null,
  end: null,
  basis: "none",
  rule: "date.none",
  confidence: 0,
};

function finish(
  mention: DateMention,
  end: PartialDate,
  as: { basis: EventDate["basis"]; confidence: number },
): EventDate {
  const start = isoOf(mention.start);
  return {
    from: mention.from,
    to: mention.to,
    start,
    end: isoOf(end) ?? start,
    rule: mention.rule,
    ...as,
  };
}

const confidenceOf = (score: number): number =>
  Math.min(0.96, Math.round((0.55 + Math.max(-2, score) * 0.08) * 100) / 100);

/** Dates that are weighed at most: no report tells more before it tells its own. */
const mostDays = 300;

/** The date of the event itself among all dates of the text; deadlines, laws and foundings are passed over. */
export function chooseEventDate(
  doc: Doc,
  mentions: readonly DateMention[],
  ref: CivilDate | null,
): EventDate {
  const dated = mentions.filter((m) => m.basis !== "year-in-name").slice(0, mostDays);
  const text = tellingOf(doc, dated, ref);
  const scored = dated.map((m) => scoreMention(doc, m, text));
  const best = scored
    .filter(({ score }) => score > 0.5)
    .toSorted((a, b) => b.score - b.yields - (a.score - a.yields))[0];
  if (best) {
    const basis = best.dateline ? "dateline" : best.mention.basis;
    const confidence = confidenceOf(best.score - best.yields);
    const { first, end } = spanOf(doc, dated, best.mention);
    return finish(first, end, { basis, confidence });
  }
  const named = yearInName(doc, mentions, ref === null ? null : partsOf(ref).year);
  return named ? finish(named, named.end, { basis: "year-in-name", confidence: 0.5 }) : nothing;
}
