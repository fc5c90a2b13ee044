import { completeBoundDays, readBoundDay } from "#lib/intake/dates/boundDay";
import { type CivilDate, isPossible, partsOf } from "#lib/intake/dates/calendar";
import { readDayOnly } from "#lib/intake/dates/dayOnly";
import { readDayMonth, readMonthFirst, readMonthOnly } from "#lib/intake/dates/expressions";
import { isEventWord } from "#lib/intake/dates/holding";
import { joinRanges } from "#lib/intake/dates/joined";
import type { DateMention } from "#lib/intake/dates/mention";
import { ordinalStarters, readNthWeekday } from "#lib/intake/dates/nthWeekday";
import { readNumericDate } from "#lib/intake/dates/numeric";
import { readRelative, relativeStarters } from "#lib/intake/dates/relative";
import { readRelativeMonth } from "#lib/intake/dates/relativeMonth";
import { readWeekdayRange } from "#lib/intake/dates/weekdayRange";
import { completeYears } from "#lib/intake/dates/years";
import { months } from "#lib/intake/lexicon/calendarWords";
import { cardinals } from "#lib/intake/lexicon/numberWords";
import { isHeadWord } from "#lib/intake/organisations/headTable";
import { at, claim, type Doc, isCapital, normAt } from "#lib/intake/text/document";
import { wordSet } from "#lib/intake/text/fold";
import { isNounLike } from "#lib/intake/text/vocabulary";

const namedAfterDates = wordSet(`
  av avenida jr jiron calle pasaje plaza plazuela parque barrio urbanizacion cooperativa asociacion colegio institucion escuela comunidad
  caserio hospital club mercado promocion ie iee i.e coliseo estadio sindicato movimiento frente cpm auditorio puente asentamiento urb
  batallon sala salon edificio campus vereda ejido
`);

/** "Liga Agraria | 24 de Junio", "Central de Productores | 1.º de Mayo": capitals from the head of a body on. */
function isHeadedName(doc: Doc, last: number): boolean {
  for (let k = last; k > last - 6 && k >= 0; k--) {
    const capital = isCapital(at(doc, k));
    if (capital && isHeadWord(normAt(doc, k))) return true;
    const link = k < last && /^(?:de|del|la|los|las|y)$/.test(normAt(doc, k));
    if (!link && !(capital && isNounLike(normAt(doc, k)))) return false;
  }
  return false;
}

/** "Cooperativa 15 de Setiembre", "Jr. 28 de Julio": a date that is a name. */
function isPartOfName(doc: Doc, i: number): boolean {
  let j = i - 1;
  while (j > i - 4 && /^[."“«']$/.test(at(doc, j).text)) j--;
  if (doc.sentenceOf[j] !== doc.sentenceOf[i]) return false;
  const before = at(doc, j);
  if (before.kind !== "word") return false;
  if (namedAfterDates.has(before.norm) || isHeadedName(doc, j)) return true;
  return isCapital(before) && namedAfterDates.has(normAt(doc, j - 1)) && before.norm.length > 3;
}

/** "la campaña agrícola | 2020-2021": a season or a term, no day of an event. */
function isSpanOfYears(doc: Doc, i: number): boolean {
  const year = (k: number) => /^(?:19|20)\d{2}$/.test(at(doc, k).text);
  const dash = (k: number) => /^[-–/]$/.test(at(doc, k).text);
  return (dash(i + 1) && year(i + 2)) || (dash(i - 1) && year(i - 2));
}

/** "desfile escolar | 2019" */
const isNearEvent = (doc: Doc, i: number): boolean =>
  [1, 2].some((back) => isEventWord(normAt(doc, i - back))) &&
  /^[.,!?:;)”»"]$/.test(at(doc, i + 1).text);

/** "Expo Puno | 2019", "2019: …": a year after a capital, or at the head of the text. */
function closesName(doc: Doc, i: number): boolean {
  if (/^(?:edicion|version)$/.test(normAt(doc, i - 1)) || isNearEvent(doc, i)) return true;
  const heads = at(doc, i + 1).text === ":" && (doc.sentenceOf[i] ?? 0) === 0;
  return heads || isCapital(at(doc, i - 1)) || /^[”"»-]$/.test(at(doc, i - 1).text);
}

function readYearAlone(doc: Doc, i: number): DateMention | null {
  const token = at(doc, i);
  if (!/^(?:19|20)\d{2}$/.test(token.text)) return null;
  const year = Number(token.text);
  const before = normAt(doc, i - 1);
  const near = ["en", "durante", "ano", "del", "desde", "hasta", "-", "–", "de", "periodo"];
  const named = closesName(doc, i);
  if (named ? isSpanOfYears(doc, i) : !near.includes(before)) return null;
  return {
    from: i,
    to: i + 1,
    start: { year },
    end: { year },
    basis: named ? "year-in-name" : "explicit",
    rule: named ? "date.year-in-name" : "date.year",
  };
}

const starters = new Set([
  ...months.keys(),
  ...cardinals.keys(),
  ...["el", "los", "dia", "dias", "primero", "primer", "dos", "mil", "mes"],
  ...ordinalStarters,
  ...relativeStarters,
]);

function startsDate(doc: Doc, i: number): boolean {
  const token = at(doc, i);
  if (token.kind === "number") return true;
  return token.kind === "word" && starters.has(token.norm);
}

type Writing = { readonly ref: CivilDate | null; readonly now: number | null };

/** Ways to read a date, the more exact first. */
const readers: readonly ((doc: Doc, i: number, writing: Writing) => DateMention | null)[] = [
  readNumericDate,
  (doc, i, { now }) => readNthWeekday(doc, i, now),
  (doc, i, { now }) => readDayMonth(doc, i, now),
  (doc, i, { now }) => readMonthFirst(doc, i, now),
  (doc, i, { now }) => readMonthOnly(doc, i, now),
  (doc, i, { ref }) => readWeekdayRange(doc, i, ref),
  (doc, i, { ref }) => readDayOnly(doc, i, ref),
  readBoundDay,
  (doc, i, { ref }) => readRelative(doc, i, ref),
  (doc, i, { ref }) => readRelativeMonth(doc, i, ref),
  readYearAlone,
];

function readAt(doc: Doc, i: number, ref: CivilDate | null): DateMention | null {
  const now = ref === null ? null : partsOf(ref).year;
  for (const read of readers) {
    const found = read(doc, i, { ref, now });
    if (!found) continue;
    const real = isPossible(found.start) && isPossible(found.end);
    return real && !isPartOfName(doc, found.from) ? found : null;
  }
  return null;
}

/** Drops the article or "los días" in front, so that the quote is the date itself. */
function trimLead(doc: Doc, mention: DateMention): DateMention {
  let from = mention.from;
  while (from < mention.to - 1 && ["el", "los", "dia", "dias", ","].includes(normAt(doc, from)))
    from++;
  return { ...mention, from };
}

/** All date expressions of a text in order, with years completed from the text or the day of writing; marks their tokens. */
export function findDates(doc: Doc, ref: CivilDate | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const found = startsDate(doc, i) ? readAt(doc, i, ref) : null;
    if (!found) continue;
    const mention = trimLead(doc, found);
    mentions.push(mention);
    if (mention.rule !== "date.year-in-name") claim(doc, mention, "date");
    i = Math.max(i, mention.to - 1);
  }
  return joinRanges(doc, completeYears(doc, completeBoundDays(doc, mentions), ref));
}
