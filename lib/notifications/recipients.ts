import type { NoticeVerb } from "#lib/notifications/schema";

/** What was done, as the audit log keeps it. */
export interface Deed {
  verb: string;
  actorId: string | null;
  forced: boolean;
}

/** Everybody who has to do with the publication that it was done to. */
export interface Involved {
  authorId: string | null;
  submittedById: string | null;
  /** Who answers for it today. */
  owners: readonly string[];
  /** Who approved what was planned. */
  approvedById: string | null;
  /** Who forced its publication. */
  forcedById: string | null;
  /** Everybody who may approve. */
  reviewers: readonly string[];
  /** Whoever has spoken in the thread of a comment. */
  thread: readonly string[];
  /** Whom a comment names. */
  mentioned: readonly string[];
}

type Circle = (involved: Involved) => readonly (string | null)[];

const writers: Circle = ({ authorId, submittedById }) => [authorId, submittedById];
const interested: Circle = (all) => [...writers(all), ...all.owners];
const talkers: Circle = (all) => [...writers(all), ...all.thread];
const reviewers: Circle = (all) => all.reviewers;
const owners: Circle = (all) => all.owners;

/** Who hears of each deed, and as what; the first circle that holds somebody decides. */
const circles: Record<string, readonly (readonly [NoticeVerb, Circle])[]> = {
  submitted: [["submitted", reviewers]],
  sent_back: [["sent_back", interested]],
  schedule_failed: [["schedule_failed", (all) => [...interested(all), all.approvedById]]],
  published: [["published", interested]],
  confirmed: [["confirmed", (all) => [...interested(all), all.forcedById]]],
  scheduled: [["scheduled", interested]],
  withdrawal_scheduled: [["withdrawal_scheduled", interested]],
  rescheduled: [["rescheduled", interested]],
  unscheduled: [["unscheduled", interested]],
  withdrawn: [["withdrawn", interested]],
  trashed: [["trashed", interested]],
  owner_assigned: [["owner_assigned", owners]],
  commented: [
    ["mentioned", ({ mentioned }) => mentioned],
    ["commented", talkers],
  ],
  answered: [
    ["mentioned", ({ mentioned }) => mentioned],
    ["commented", talkers],
  ],
};

const forcedCircles = [
  ["forced", reviewers],
  ["published", interested],
] as const;

/** Whether a deed is one of those that somebody hears of. */
export const isTold = (verb: string) => Object.hasOwn(circles, verb);

/** Who hears of a deed, each once, and as what. Whoever did it knows already. */
export function recipients(deed: Deed, involved: Involved): Map<string, NoticeVerb> {
  const forced = deed.verb === "published" && deed.forced;
  const told = new Map<string, NoticeVerb>();
  for (const [verb, circle] of forced ? forcedCircles : (circles[deed.verb] ?? [])) {
    for (const id of circle(involved)) {
      if (id !== null && id !== deed.actorId && !told.has(id)) told.set(id, verb);
    }
  }
  return told;
}
