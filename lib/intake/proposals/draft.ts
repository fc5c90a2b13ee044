import {
  longestSource,
  type SourceAside,
  type SourceEvidence,
  type SourceFact,
} from "#lib/editorial/evidence";
import { paragraphs } from "#lib/editorial/richtext";
import { sortLabels } from "#lib/intake/labels";
import { isMention } from "#lib/intake/proposals/judging";
import type { Judged, ProposalSort, Span } from "#lib/intake/proposals/shape";

interface Source {
  text: string;
  file: string;
  reviewed: boolean;
}

type Row = Record<string, unknown>;

const accepted = (judged: readonly Judged[], sort: ProposalSort) =>
  judged.filter(({ decision, proposal }) => decision === "accepted" && proposal.sort === sort);
const read = ({ fields }: Judged, name: string) => (fields[name] ?? "").trim();
const countOf = (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : null);
const keyOf = ({ proposal }: Judged) => `lectura-${proposal.id}`;

function joined(judged: readonly Judged[], sort: ProposalSort, max: number): string {
  const texts = accepted(judged, sort).map((one) => read(one, "text").replace(/[.\s]*$/, "."));
  return texts.join(" ").slice(0, max);
}

const rowsOf = (judged: readonly Judged[], sort: ProposalSort) =>
  accepted(judged, sort).map((one) => ({ key: keyOf(one), text: read(one, "text") }));

function place(judged: readonly Judged[]): Row | undefined {
  const [one] = accepted(judged, "place");
  if (!one) return undefined;
  const { link } = one;
  const [locality, within] = [read(one, "locality"), read(one, "within")];
  if (link) return { placeId: link.id, placeName: link.name, locality };
  return { locality: [locality, within].filter(Boolean).join(", ").slice(0, 120) };
}

function organisation(one: Judged): Row {
  const { kindLabel, alsoWritten } = one.fields;
  const written = read(one, "name");
  const name = one.link?.name ?? written;
  const other = one.link && written !== name ? [written, alsoWritten] : [alsoWritten];
  return {
    key: keyOf(one),
    ...{ organisationId: one.link?.id ?? null, name, kindLabel },
    part: read(one, "part") || "guest",
    alsoWritten: other.filter(Boolean).join(", ").slice(0, 200),
    institutionalYears: countOf(read(one, "institutionalYears")),
  };
}

function person(one: Judged, bodies: readonly Judged[]): Row {
  const { honorific, role, office } = one.fields;
  const organisation = read(one, "organisation");
  const named = ({ fields }: Judged) =>
    fields.name === organisation || (fields.alsoWritten ?? "").split(", ").includes(organisation);
  const body = organisation ? bodies.find(named) : undefined;
  return {
    key: keyOf(one),
    ...{ personId: one.link?.id ?? null, name: one.link?.name ?? read(one, "name") },
    ...{ honorific, role, office, part: read(one, "part") || "guest" },
    organisationId: body?.link?.id ?? null,
    organisation: body?.link?.name ?? organisation,
  };
}

function projects(judged: readonly Judged[]): Row {
  const all = accepted(judged, "project");
  const named = all.filter((one) => read(one, "name") !== "");
  const unnamed = all.filter((one) => read(one, "name") === "");
  const missing = unnamed.reduce((sum, one) => sum + (countOf(read(one, "count")) ?? 1), 0);
  return {
    named: named.map((one) => ({
      key: keyOf(one),
      projectId: one.link?.id ?? null,
      name: one.link?.name ?? read(one, "name"),
    })),
    unidentified: missing || null,
  };
}

/** The text with the typing errors that a person accepted put right; the last first, so that offsets hold. */
export function correctedText(text: string, judged: readonly Judged[]): string {
  const at = ({ proposal }: Judged): Span => proposal.spans[0] ?? { start: 0, end: 0 };
  return accepted(judged, "typo")
    .sort((a, b) => at(b).start - at(a).start)
    .reduce((done, one) => {
      const { start, end } = at(one);
      return done.slice(0, start) + read(one, "text") + done.slice(end);
    }, text);
}

const pathOf: Readonly<Record<ProposalSort, string | null>> = {
  ...{ kind: "type", title: "title", summary: "summary", dates: "startsOn", hour: "startsAt" },
  ...{ place: "place", organisation: "organisations", person: "people", headcount: "headcount" },
  ...{ project: "projects", purpose: "purpose", results: "results", lesson: "lessons" },
  ...{ commitment: "commitments", amount: null, typo: null, question: null },
};
const inRows: readonly ProposalSort[] = ["organisation", "person", "lesson", "commitment"];

function factsOf(one: Judged): SourceFact[] {
  const { proposal, decision } = one;
  const path = pathOf[proposal.sort];
  if (!path || decision !== "accepted") return [];
  const full = inRows.includes(proposal.sort) ? `${path}.${keyOf(one)}` : path;
  const paths = proposal.sort === "dates" && read(one, "endsOn") ? [full, "endsOn"] : [full];
  const { rule, confidence } = proposal;
  return paths.flatMap((at) =>
    proposal.spans.map(({ start, end }) => ({ path: at, start, end, rule, confidence })),
  );
}

/** What was read and not put into the draft: its words stay with the evidence. */
function asidesOf(one: Judged): SourceAside[] {
  const { decision, proposal } = one;
  const isLeft = isMention(one) || (decision === null && pathOf[proposal.sort] !== null);
  const label = sortLabels[proposal.sort];
  return isLeft ? proposal.spans.slice(0, 1).map(({ start, end }) => ({ label, start, end })) : [];
}

const single = (judged: readonly Judged[], sort: ProposalSort, name: string) =>
  accepted(judged, sort)
    .map((one) => read(one, name))
    .find(Boolean);

/** The content of an event from what a person accepted: the text as its body, and where each value came from. */
export function draftContentOf(source: Source, judged: readonly Judged[]): Row {
  const bodies = accepted(judged, "organisation");
  const evidence: SourceEvidence = {
    text: source.text.slice(0, longestSource),
    file: source.file.slice(0, 200),
    reviewed: source.reviewed,
    facts: judged.flatMap(factsOf).slice(0, 1000),
    asides: judged.flatMap(asidesOf).slice(0, 200),
  };
  const where = place(judged);
  return {
    type: single(judged, "kind", "type") ?? null,
    title: single(judged, "title", "text") ?? "",
    summary: single(judged, "summary", "text") ?? "",
    startsOn: single(judged, "dates", "startsOn") ?? null,
    endsOn: single(judged, "dates", "endsOn") ?? null,
    startsAt: single(judged, "hour", "startsAt") ?? null,
    ...(where && { place: where }),
    organisations: bodies.slice(0, 60).map(organisation),
    people: accepted(judged, "person")
      .slice(0, 300)
      .map((one) => person(one, bodies)),
    headcount: countOf(single(judged, "headcount", "count") ?? ""),
    projects: projects(judged),
    purpose: joined(judged, "purpose", 1200),
    results: joined(judged, "results", 2000),
    lessons: rowsOf(judged, "lesson").slice(0, 20),
    commitments: rowsOf(judged, "commitment").slice(0, 30),
    body: paragraphs(correctedText(source.text, judged)),
    evidence,
  };
}
