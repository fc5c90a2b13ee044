import { type CivilDate, daysBetween, isoOf } from "#lib/intake/dates/calendar";
import { isHeldParticiple } from "#lib/intake/dates/holding";
import { leadOf, stemOf } from "#lib/intake/dates/lead";
import type { DateMention } from "#lib/intake/dates/mention";
import { type DateTest, isParticiple, startBefore } from "#lib/intake/dates/said";
import { isFuture } from "#lib/intake/dates/tense";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const blows =
  /^(?:sismo|terremoto|incendio|heladas?|inundacion(?:es)?|huaicos?|granizadas?|desbordes?|nevadas?|lluvias?|accidente|temblor)$/;

/** "el sismo del |", "la inundación ocurrida el |"; not "el simulacro de sismo del |" */
const isOfBlow: DateTest = (doc, { from }) => {
  const befell = /^(?:ocurri|registra|produci)d[oa]s?$/.test(normAt(doc, from - 2)) ? 3 : 2;
  if (!blows.test(normAt(doc, from - befell)) || !/^d?el$/.test(normAt(doc, from - 1)))
    return false;
  return ![3, 4, 5, 6].some((back) => /^simul/.test(normAt(doc, from - back)));
};

/** "Como lo acordaron en la asamblea del |", "en cumplimiento de lo acordado el |" */
const isOfEarlier: DateTest = (doc, mention) => {
  const start = startBefore(doc, mention, 13);
  for (let i = mention.from - 1; i >= start; i--) {
    if (at(doc, i).text === ",") return false;
    const norm = normAt(doc, i);
    if (isHeldParticiple(norm)) return false;
    if (norm === "cumplimiento") return normAt(doc, i + 1) === "de" && normAt(doc, i + 2) === "lo";
    if (/^cuy[oa]$/.test(norm)) return /^(?:primera|construccion)$/.test(normAt(doc, i + 1));
    if (/^(?:como|segun|conforme)$/.test(norm) && normAt(doc, i + 1) === "lo") return true;
  }
  return false;
};

/** "que el | cumplirá 40 años" */
const isOfAge: DateTest = (doc, { from, to }) => {
  const that = normAt(doc, from - 1) === "el" ? from - 2 : from - 1;
  return normAt(doc, that) === "que" && /^cumpl(?:ira|io|e)$/.test(normAt(doc, to));
};

const agrees = /^(?:acord|decid|resolv|conven|convin|compromet)i?(?:o|aron|eron)$/;

/** "acordaron limpiar el canal el |", "acordó que el |": a day after the one of writing for which something is agreed. */
export function isAgreedFor(doc: Doc, mention: DateMention, ref: CivilDate | null): boolean {
  const iso = isoOf(mention.start);
  if (ref === null || iso === null || iso <= ref) return false;
  const start = startBefore(doc, mention, 10);
  for (let i = mention.from - 1; i >= start && at(doc, i).text !== ","; i--)
    if (agrees.test(normAt(doc, i))) return true;
  return false;
}

/** Whether a date in any part of a text is told of what went before the event, or of an age. */
export const isToldAside: DateTest = (doc, mention) =>
  isOfBlow(doc, mention) || isOfEarlier(doc, mention) || isOfAge(doc, mention);

/** ", propuesta el |, fue aprobada": done on that day, beside what the sentence tells. */
const isBesideDeed: DateTest = (doc, { from }) => {
  const k = [1, 2].find((back) => isParticiple(normAt(doc, from - back)));
  if (k === undefined || at(doc, from - k - 1).text !== ",") return false;
  const norm = normAt(doc, from - k);
  return !isHeldParticiple(norm) && stemOf(norm) !== "firma";
};

/** "acordaron limpiar el canal el |": a day after the one of writing, where only what was is told. */
function isAfterWriting(doc: Doc, mention: DateMention, ref: CivilDate | null): boolean {
  const iso = isoOf({ ...mention.start, day: mention.start.day ?? 1 });
  if (ref === null || iso === null || mention.basis === "relative" || iso <= ref) return false;
  const { past, ahead } = leadOf(doc);
  if (!past || ahead) return false;
  for (let i = mention.to; i < mention.to + 8; i++) if (isFuture(doc, i)) return false;
  return true;
}

/** How much less likely a date in the head of a text is than another: told beside the event, after the day of writing or long before it. */
export function leadCost(doc: Doc, mention: DateMention, ref: CivilDate | null): number {
  if (isAfterWriting(doc, mention, ref)) return 3;
  if (isBesideDeed(doc, mention)) return 2;
  const iso = isoOf({ ...mention.start, day: mention.start.day ?? 1 });
  const far = iso !== null && ref !== null && Math.abs(daysBetween(iso, ref)) > 150;
  if (!far) return 0;
  return mention.start.day === undefined ? 2.5 : 1.2;
}
