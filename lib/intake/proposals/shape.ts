/** What a report is read into, in the order in which a form asks for it. */
export const proposalSorts = [
  "kind",
  "title",
  "summary",
  "dates",
  "hour",
  "place",
  "organisation",
  "person",
  "headcount",
  "project",
  "purpose",
  "results",
  "lesson",
  "commitment",
  "amount",
  "typo",
  "question",
] as const;
export type ProposalSort = (typeof proposalSorts)[number];

export interface Span {
  start: number;
  end: number;
}

/** One fact that the text seems to state. Its values are texts: a person may correct any of them. */
export interface Proposal {
  id: string;
  /** Its place in the text, from 1; what has none comes last. */
  number: number;
  sort: ProposalSort;
  /** Where the text says it. Only questions may have none. */
  spans: readonly Span[];
  rule: string;
  confidence: number;
  fields: Readonly<Record<string, string>>;
  /** What stays open about it. */
  doubt: string;
}

/** What a person decided about a proposal. */
export type Decision = "accepted" | "rejected";

/** A record of the directory that a proposal is, or may be. */
export interface RecordLink {
  id: string;
  name: string;
  detail: string;
  /** False for one that is only spelled alike. */
  same: boolean;
}

/** A publication that may tell the same event. */
export interface LikelyTwin {
  publicationId: string;
  title: string;
}

/** A text as it was read for a person who decides. */
export interface Reading {
  proposals: readonly Proposal[];
  /** By the id of the proposal: what the directory has of it, the surest first. */
  links: Readonly<Record<string, readonly RecordLink[]>>;
  twins: readonly LikelyTwin[];
}

/** A proposal with what a person made of it. */
export interface Judged {
  proposal: Proposal;
  fields: Readonly<Record<string, string>>;
  decision: Decision | null;
  link: RecordLink | null;
}
