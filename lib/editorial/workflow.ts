import type { ForcedStanding, PublicationStatus, Stage, State } from "#lib/editorial/schema";

export const moves = [
  "save",
  "submit",
  "sendBack",
  "publish",
  "schedule",
  "unschedule",
  "withdraw",
  "trash",
  "restore",
] as const;
export type Move = (typeof moves)[number];

interface Transition {
  /** Stages from which the move starts; "settled" stands for a null stage. */
  from: readonly (Stage | "settled")[];
  to: Stage | null;
  /** What the move needs of the live side. */
  live?: "needed" | "absent";
}

/** Every way in which a publication can move. Nothing else may set a stage. */
export const transitions: Record<Move, Transition> = {
  save: { from: ["settled", "draft", "returned", "scheduled", "withdrawn"], to: "draft" },
  submit: { from: ["draft", "returned", "withdrawn"], to: "in_review" },
  sendBack: { from: ["in_review"], to: "returned" },
  publish: { from: ["in_review", "scheduled"], to: null },
  schedule: { from: ["in_review"], to: "scheduled" },
  /** Only of a draft that waits itself; a newer draft stays where it is. */
  unschedule: { from: ["scheduled"], to: "in_review" },
  withdraw: {
    from: ["settled", "draft", "in_review", "returned", "scheduled"],
    to: "withdrawn",
    live: "needed",
  },
  trash: { from: ["draft", "returned", "withdrawn"], to: "trashed", live: "absent" },
  restore: { from: ["trashed"], to: "draft", live: "absent" },
};

/** Whether a publication stands where the move can start. */
export function canMove(move: Move, { stage, hasLive }: PublicationStatus): boolean {
  const { from, live } = transitions[move];
  const standsRight = from.includes(stage ?? "settled");
  return standsRight && (live === undefined || (live === "needed") === hasLive);
}

const overLive: Partial<Record<Stage, State>> = {
  draft: "live_with_draft",
  in_review: "live_in_review",
  returned: "live_returned",
  scheduled: "live_scheduled",
};

/** The state that people see: the one place where it is derived. */
export function stateOf({ stage, hasLive }: Pick<PublicationStatus, "stage" | "hasLive">): State {
  if (stage === null) return "live";
  return (hasLive && overLive[stage]) || (stage as State);
}

/** Whether what is live was published by one person and nobody has confirmed it yet. */
export function waitsForConfirmation(publication: ForcedStanding): boolean {
  const { forced, confirmedAt, liveRevisionId } = publication;
  return forced && confirmedAt === null && liveRevisionId !== null;
}
