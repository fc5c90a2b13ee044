import { organisationFields } from "#lib/intake/assemble/organisations";
import { personFields } from "#lib/intake/assemble/people";
import { placeFields } from "#lib/intake/assemble/places";
import { questionsFor } from "#lib/intake/assemble/questions";
import type { CivilDate } from "#lib/intake/dates/calendar";
import { findKind } from "#lib/intake/event/kind";
import { findSummary, findTitle } from "#lib/intake/event/title";
import { numberField, textField } from "#lib/intake/evidence";
import { findAmounts } from "#lib/intake/facts/amounts";
import { findClauses } from "#lib/intake/facts/clauses";
import { findHeadcount } from "#lib/intake/facts/headcount";
import { findHours } from "#lib/intake/facts/hours";
import { findAnniversaries, findMovements } from "#lib/intake/facts/movements";
import { findProjects } from "#lib/intake/facts/projects";
import { findTypos } from "#lib/intake/facts/typos";
import type { Lexicon } from "#lib/intake/registry";
import { readScene, type Scene } from "#lib/intake/scene";
import type { IntakeResult, Question } from "#lib/intake/schema";
import { at } from "#lib/intake/text/document";

export type ParseOptions = {
  /** The day on which the text was written, for dates without a year and "este viernes". */
  readonly ref?: CivilDate | null;
  /** What the registry knows already. */
  readonly lexicon?: Lexicon;
};

/** Characters read at most, about a hundred pages: no report is longer, and hostile input ends here. */
const longestRead = 300_000;

const tooLong: Question = {
  code: "text.too-long",
  text: "El texto es muy largo: solo se leyó el comienzo. Divídalo por eventos.",
  start: null,
  end: null,
};

type Dates = Pick<IntakeResult, "start" | "end" | "precision" | "dateBasis">;

function dateFields({ doc, eventDate }: Scene): Dates {
  const { start, end, basis } = eventDate;
  if (start === null || end === null)
    return { start: null, end: null, precision: null, dateBasis: "none" };
  const precision = start.length === 10 ? "day" : start.length === 7 ? "month" : "year";
  return {
    start: textField(doc, eventDate, {
      value: start,
      rule: eventDate.rule,
      confidence: eventDate.confidence,
    }),
    end: textField(doc, eventDate, {
      value: end,
      rule: eventDate.rule,
      confidence: eventDate.confidence,
    }),
    precision,
    dateBasis: basis,
  };
}

function kindField({ doc }: Scene): IntakeResult["kind"] {
  const kind = findKind(doc);
  if (kind.to === kind.from) return null;
  const field = textField(doc, kind, { rule: "kind.words", confidence: kind.confidence });
  return { ...field, value: kind.kind };
}

function unresolvedRelative(scene: Scene): { start: number; end: number } | null {
  const left = scene.dates.find(
    (date) => date.basis === "relative" && date.start.year === undefined,
  );
  return left
    ? { start: at(scene.doc, left.from).start, end: at(scene.doc, left.to - 1).end }
    : null;
}

/**
 * Reads a Spanish report into proposed facts, each with its exact span, rule and confidence; what is not certain comes
 * back as a question. Pure and deterministic; the text is data only, whatever it says.
 */
export function parseReport(text: string, options: ParseOptions = {}): IntakeResult {
  const read = text.slice(0, longestRead);
  const scene = readScene(read, { ref: options.ref ?? null, lexicon: options.lexicon ?? {} });
  const { doc } = scene;
  const organisations = organisationFields(scene);
  const headcount = findHeadcount(doc);
  const draft = {
    kind: kindField(scene),
    title: findTitle(doc),
    summary: findSummary(doc),
    ...dateFields(scene),
    places: placeFields(scene),
    organisations,
    people: personFields(scene, organisations),
    participants: headcount ? numberField(doc, headcount, headcount) : null,
    projects: findProjects(doc),
    movements: findMovements(doc),
    anniversaries: findAnniversaries(doc),
    ...findClauses(doc),
    amounts: findAmounts(doc),
    hours: findHours(doc),
    typos: findTypos(doc),
  };
  const questions = questionsFor(draft, unresolvedRelative(scene));
  return { ...draft, questions: text.length > longestRead ? [...questions, tooLong] : questions };
}
