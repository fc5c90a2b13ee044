import { type CivilDate, isoOf } from "#lib/intake/dates/calendar";
import type { DateMention } from "#lib/intake/dates/mention";
import { at, type Doc, isCapital, normAt, sentenceAt } from "#lib/intake/text/document";

/** "Puno, 3 de mayo de 2019.-" at the head of a paragraph. */
export function isDatelineDate(doc: Doc, mention: DateMention): boolean {
  const sentence = sentenceAt(doc, mention.from);
  if (!sentence || sentence.index > 3 || mention.from - sentence.from > 8) return false;
  for (let i = sentence.from; i < mention.from; i++) {
    const norm = normAt(doc, i);
    if (!isCapital(at(doc, i)) && !/^(?:[,.()[\]|│✍»–—-]|de|del|el|la|a|fecha|:|\/)$/.test(norm))
      return false;
  }
  const next = at(doc, mention.to);
  const short = sentence.to - mention.to <= 2;
  return short || next.lines > 0 || /^(?:[.()[\]|│–—:/-])$/.test(next.text);
}

const isWholeDay = ({ start }: DateMention) => start.day !== undefined && start.year !== undefined;

/** The date of the dateline, if any: the day of writing when no other is known. */
export function datelineDay(doc: Doc, mentions: readonly DateMention[]): CivilDate | null {
  const found = mentions.find(
    (m) => m.basis !== "relative" && isWholeDay(m) && isDatelineDate(doc, m),
  );
  return found ? isoOf(found.start) : null;
}
