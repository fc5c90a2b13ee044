import { type EventType, eventTypes } from "#lib/events/schema";
import { amountWords } from "#lib/intake/proposals/amounts";
import { bodyFields, peopleFields, placeFields } from "#lib/intake/proposals/entities";
import type { Proposal, ProposalSort, Span } from "#lib/intake/proposals/shape";
import type { IntakeResult, Question, TextField } from "#lib/intake/schema";

/** A proposal before it has its number. */
export type Found = Omit<Proposal, "number" | "id">;

interface Located extends Span {
  rule: string;
  confidence: number;
}

/** The type of event of the form for a kind that the parser tells apart; they differ in two names. */
const typeOfKind: Readonly<Record<string, EventType>> = {
  visita_intercambio: "intercambio",
  campaña: "campania",
};

export const eventTypeOf = (kind: string): EventType =>
  typeOfKind[kind] ?? eventTypes.find((type) => type === kind) ?? "otro";

/** A text within a limit, cut between words. */
export function clipped(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > max / 2 ? space : max - 1)}…`;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function found(sort: ProposalSort, at: Located, fields: Record<string, string>): Found {
  return {
    sort,
    spans: [spanOf(at)],
    rule: at.rule,
    confidence: at.confidence,
    fields,
    doubt: "",
  };
}

const line = (sort: ProposalSort, max: number) => (field: TextField) =>
  found(sort, field, { text: clipped(field.value, max) });

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const told = (sort: ProposalSort, max: number) => (field: TextField) =>
  found(sort, field, { text: sentence(clipped(field.value, max)) });

function dates({ start, end, precision }: IntakeResult): Found[] {
  if (!start || precision !== "day") {
    if (!start) return [];
    const written = { startsOn: "", endsOn: "", written: start.quote };
    return [{ ...found("dates", start, written), confidence: Math.min(start.confidence, 0.5) }];
  }
  const endsOn = end && end.value !== start.value ? end.value : "";
  return [found("dates", start, { startsOn: start.value, endsOn })];
}

function hour({ hours }: IntakeResult): Found[] {
  const [first] = hours;
  if (!first || !/^([01]\d|2[0-3]):[0-5]\d/.test(first.value)) return [];
  return [found("hour", first, { startsAt: first.value.slice(0, 5) })];
}

/** Where it may have been: the seats of bodies and of the offices that people come from are not. */
function eventPlaces({ places, people }: IntakeResult) {
  const seats = people.flatMap(({ office }) => office ?? []);
  const isSeat = (place: Span) =>
    seats.some(({ start, end }) => start < place.end && place.start < end);
  return places
    .filter((place) => place.rule !== "place.seat-of-body" && !isSeat(place))
    .slice(0, 6);
}

const single = <Field>(field: Field | null, put: (field: Field) => Found) =>
  field ? [put(field)] : [];

function facts(result: IntakeResult): Found[] {
  return [
    ...single(result.kind, (kind) => found("kind", kind, { type: eventTypeOf(kind.value) })),
    ...single(result.title, line("title", 160)),
    ...single(result.summary, told("summary", 400)),
    ...dates(result),
    ...hour(result),
    ...eventPlaces(result).map((place) => found("place", place, placeFields(place))),
    ...bodyFields(result).map(({ body, fields, confidence, spans }) => ({
      ...found("organisation", body, fields),
      ...{ confidence, spans },
    })),
    ...peopleFields(result).map(({ person, fields, confidence, spans }) => ({
      ...found("person", person, fields),
      ...{ confidence, spans, rule: person.role?.rule ?? person.rule },
    })),
    ...single(result.participants, (total) =>
      found("headcount", total, { count: String(total.value) }),
    ),
    ...result.projects.map((project) =>
      found("project", project, {
        name: project.named ? clipped(project.value, 200) : "",
        count: String(project.count),
      }),
    ),
    ...result.purpose.map(told("purpose", 1200)),
    ...result.results.map(told("results", 2000)),
    ...result.lessons.slice(0, 20).map(told("lesson", 600)),
    ...result.commitments.slice(0, 30).map(told("commitment", 600)),
    ...result.amounts.map((amount) => found("amount", amount, { text: amountWords(amount) })),
    ...result.typos.map((typo) => found("typo", typo, { text: typo.value, wrong: typo.quote })),
  ];
}

/** Typing errors are proposals of their own; the form has no place for the sex of a person. */
const unasked = ["typo", "people.sex"];

/** Codes of questions that a proposal of some sort answers by itself. */
const answeredBy: Readonly<Record<string, ProposalSort>> = {
  "kind.unknown": "kind",
  "date.missing": "dates",
  "date.relative": "dates",
};
const doubtOf: readonly (readonly [string, ProposalSort])[] = [
  ["date.", "dates"],
  ["organisation.", "organisation"],
  ["people.organ", "person"],
  ["people.unnamed", "headcount"],
  ["project.", "project"],
];

const touches = (one: Span, question: Question) =>
  question.start !== null &&
  question.end !== null &&
  one.start < question.end &&
  question.start < one.end;

function withDoubt(all: readonly Found[], question: Question): Found[] | null {
  const sort = doubtOf.find(([prefix]) => question.code.startsWith(prefix))?.[1];
  const index = all.findIndex(
    (one) =>
      one.sort === sort && one.doubt === "" && one.spans.some((span) => touches(span, question)),
  );
  const one = all[index];
  return one ? all.with(index, { ...one, doubt: question.text }) : null;
}

const emptyFields: Partial<Record<ProposalSort, Record<string, string>>> = {
  kind: { type: "" },
  dates: { startsOn: "", endsOn: "" },
};

function openQuestion({ code, text, start, end }: Question): Found {
  const sort = answeredBy[code] ?? "question";
  const spans = start === null || end === null ? [] : [{ start, end }];
  const fields = emptyFields[sort] ?? {};
  return { sort, spans, rule: code, confidence: 0, fields, doubt: text };
}

const first = ({ spans }: Found) => spans[0]?.start ?? Number.POSITIVE_INFINITY;

/** Everything that was read, as proposals in the order of the text; what stays open is said beside what it is about. */
export function proposalsOf(result: IntakeResult): Proposal[] {
  let all = facts(result);
  for (const question of result.questions.filter(({ code }) => !unasked.includes(code))) {
    const known = withDoubt(all, question);
    all = known ?? [...all, openQuestion(question)];
  }
  return all
    .sort((a, b) => first(a) - first(b))
    .map((one, at) => ({ ...one, id: `p${at + 1}`, number: at + 1 }));
}
