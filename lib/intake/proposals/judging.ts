import type { Decision, Judged, Proposal, Reading, RecordLink } from "#lib/intake/proposals/shape";

/** What a person did with one proposal; what is absent is as it was read. */
export interface Judgement {
  decision: Decision | null;
  fields: Readonly<Record<string, string>>;
  link: RecordLink | null;
}
export type Judgements = Readonly<Record<string, Judgement>>;

export type JudgeEvent =
  | { type: "decided"; id: string; decision: Decision | null }
  | { type: "corrected"; id: string; fields: Readonly<Record<string, string>> }
  | { type: "linked"; id: string; link: RecordLink | null }
  | { type: "acceptedAbove"; least: number }
  | { type: "restored"; judgements: Judgements };

/** Only one place and one kind can be an event's: accepting one puts the other back. */
const onlyOne = ["kind", "title", "summary", "dates", "hour", "place", "headcount"];

/** A proposal with what a person made of it. */
export function judged(reading: Reading, judgements: Judgements, proposal: Proposal): Judged {
  const made = judgements[proposal.id];
  const found = reading.links[proposal.id]?.find(({ same }) => same) ?? null;
  if (!made) return { proposal, fields: proposal.fields, decision: null, link: found };
  return { proposal, ...made };
}

export const judgedAll = (reading: Reading, judgements: Judgements): Judged[] =>
  reading.proposals.map((proposal) => judged(reading, judgements, proposal));

/** What the form has no field for is told and kept with the evidence; there is nothing to decide about it. */
export const isMention = ({ proposal: { sort } }: Judged): boolean => sort === "amount";

/** Whether it waits for a decision. */
export const isOpen = (one: Judged): boolean => one.decision === null && !isMention(one);

/** Whether it holds a value to accept: a question without an answer does not. */
export function isComplete({ proposal: { sort }, fields, link }: Judged): boolean {
  const has = (name: string) => (fields[name] ?? "").trim() !== "";
  if (sort === "question" || sort === "amount") return false;
  if (sort === "organisation" || sort === "person") return has("name") || link !== null;
  if (sort === "dates") return has("startsOn");
  if (sort === "project") return has("name") || has("count");
  return Object.keys(fields).some(has);
}

interface Session {
  reading: Reading;
  all: Judgements;
}

function changed({ reading, all }: Session, id: string, change: Partial<Judgement>): Judgements {
  const proposal = reading.proposals.find((one) => one.id === id);
  if (!proposal) return all;
  const { decision, fields, link } = judged(reading, all, proposal);
  return { ...all, [id]: { decision, fields, link, ...change } };
}

function decided(session: Session, id: string, decision: Decision | null): Judgements {
  const { reading, all } = session;
  const sort = reading.proposals.find((one) => one.id === id)?.sort ?? "";
  const rivals =
    decision === "accepted" && onlyOne.includes(sort)
      ? reading.proposals.filter((one) => one.sort === sort && one.id !== id)
      : [];
  const cleared = rivals
    .filter((rival) => all[rival.id]?.decision === "accepted")
    .reduce((done, rival) => changed({ reading, all: done }, rival.id, { decision: null }), all);
  return changed({ reading, all: cleared }, id, { decision });
}

function acceptedAbove(reading: Reading, all: Judgements, least: number): Judgements {
  const taken = new Set(
    judgedAll(reading, all).flatMap(({ decision, proposal: { sort } }) =>
      decision === "accepted" && onlyOne.includes(sort) ? [sort] : [],
    ),
  );
  return judgedAll(reading, all).reduce((done, one) => {
    const { id, sort, confidence, doubt } = one.proposal;
    const open = one.decision === null && confidence >= least && sort !== "typo";
    const asks = sort === "dates" && doubt !== "";
    if (!open || asks || !isComplete(one) || taken.has(sort)) return done;
    if (onlyOne.includes(sort)) taken.add(sort);
    return changed({ reading, all: done }, id, { decision: "accepted" });
  }, all);
}

/** Every way in which a person decides about what was read. */
export function judge(reading: Reading, all: Judgements, event: JudgeEvent): Judgements {
  const session = { reading, all };
  switch (event.type) {
    case "decided":
      return decided(session, event.id, event.decision);
    case "corrected": {
      const { id, fields } = event;
      return decided({ reading, all: changed(session, id, { fields }) }, id, "accepted");
    }
    case "linked":
      return changed(session, event.id, { link: event.link });
    case "acceptedAbove":
      return acceptedAbove(reading, all, event.least);
    case "restored":
      return event.judgements;
  }
}
