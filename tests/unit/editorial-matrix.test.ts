import { describe, expect, it } from "vitest";
import * as policy from "#lib/editorial/policy";
import { type PublicationStatus, type Stage, stages } from "#lib/editorial/schema";
import { moves, stateOf } from "#lib/editorial/workflow";
import { type Actor, roles, systemActor } from "#lib/platform/actor";
import { paperActor } from "#tests/support/actors";

type Predicate = (actor: Actor, publication: PublicationStatus) => boolean;

const predicates: Record<string, Predicate> = {
  save: policy.canSave,
  submit: policy.canSubmit,
  sendBack: policy.canSendBack,
  publish: policy.canPublish,
  forcePublish: policy.canForcePublish,
  schedule: policy.canSchedule,
  forceSchedule: policy.canForceSchedule,
  unschedule: policy.canUnschedule,
  withdraw: policy.canWithdraw,
  trash: policy.canTrash,
  restore: policy.canRestore,
};

/** The rule written a second time, as a table: who, from which stage, with what on the portal. */
const table: Record<string, { who: Record<string, string>; from: string; live?: boolean }> = {
  save: {
    who: { staff: "any", reviewer: "any", administrator: "any", system: "any" },
    from: "settled draft returned scheduled withdrawn",
  },
  submit: {
    who: { staff: "any", reviewer: "any", administrator: "any", system: "any" },
    from: "draft returned withdrawn",
  },
  sendBack: {
    who: { staff: "submitter", reviewer: "any", administrator: "any", system: "any" },
    from: "in_review",
  },
  publish: {
    who: { reviewer: "other", administrator: "other", system: "any" },
    from: "in_review scheduled",
  },
  forcePublish: { who: { administrator: "own" }, from: "in_review scheduled" },
  schedule: {
    who: { reviewer: "other", administrator: "other", system: "any" },
    from: "in_review",
  },
  forceSchedule: { who: { administrator: "own" }, from: "in_review" },
  // What waits is cancelled wherever the draft stands by then: the command finds whether something waits.
  unschedule: {
    who: { reviewer: "any", administrator: "any", system: "any" },
    from: ["settled", ...stages].join(" "),
  },
  withdraw: {
    who: { reviewer: "any", administrator: "any", system: "any" },
    from: "settled draft in_review returned scheduled",
    live: true,
  },
  trash: {
    who: { staff: "author", reviewer: "any", administrator: "any", system: "any" },
    from: "draft returned withdrawn",
    live: false,
  },
  restore: {
    who: { reviewer: "any", administrator: "any", system: "any" },
    from: "trashed",
    live: false,
  },
};

const me = "00000000-0000-7000-8000-000000000001";
const somebody = "00000000-0000-7000-8000-000000000002";
const actors: Record<string, Actor> = {
  visitor: paperActor(null),
  system: systemActor("Prueba"),
  ...Object.fromEntries(roles.map((role) => [role, paperActor(role, me)])),
};

const standings = [null, ...stages].flatMap((stage) =>
  [true, false].flatMap((hasLive) =>
    [me, somebody].flatMap((authorId) =>
      [me, somebody].flatMap((submittedById) =>
        [me, somebody].map((writtenById) => ({
          kind: "event",
          stage: stage as Stage | null,
          ...{ hasLive, authorId, submittedById, writtenById },
        })),
      ),
    ),
  ),
);

function expected(move: string, who: string, at: PublicationStatus): boolean {
  const rule = table[move];
  const relation = rule?.who[who];
  if (!rule || !relation) return false;
  if (!rule.from.split(" ").includes(at.stage ?? "settled")) return false;
  if (rule.live !== undefined && rule.live !== at.hasLive) return false;
  const isSubmitter = at.submittedById === me;
  const isOwn = isSubmitter || at.writtenById === me;
  const holds = {
    any: true,
    submitter: isSubmitter,
    own: isOwn,
    other: !isOwn,
    author: at.authorId === me,
  };
  return holds[relation as keyof typeof holds];
}

describe("role × stage × move", () => {
  const cases = Object.keys(predicates).flatMap((move) =>
    Object.keys(actors).map((who) => [move, who] as const),
  );

  it.each(cases)("%s by %s", (move, who) => {
    const actor = actors[who] as Actor;
    const wrong = standings.filter(
      (at) => predicates[move]?.(actor, at) !== expected(move, who, at),
    );
    expect(wrong).toEqual([]);
  });

  it("covers every move of the workflow", () => {
    expect(Object.keys(table).sort()).toEqual([...moves, "forcePublish", "forceSchedule"].sort());
  });
});

describe("confirming what one person published", () => {
  const standing = {
    ...{ forced: true, forcedById: somebody, confirmedAt: null },
    liveRevisionId: "00000000-0000-7000-8000-000000000003",
  };
  const may = (name: string, parts: Partial<typeof standing> | { confirmedAt: Date } = {}) =>
    policy.canConfirmForced(actors[name] as Actor, { ...standing, ...parts });

  it("is for those who review, but not for whoever forced it nor for the software", () => {
    expect(Object.keys(actors).filter((name) => may(name))).toEqual(["reviewer", "administrator"]);
    expect(may("administrator", { forcedById: me })).toBe(false);
  });

  it("is for what is live, forced and not confirmed", () => {
    expect(may("reviewer", { forced: false })).toBe(false);
    expect(
      policy.canConfirmForced(actors.reviewer as Actor, { ...standing, liveRevisionId: null }),
    ).toBe(false);
    expect(may("reviewer", { confirmedAt: new Date() })).toBe(false);
  });
});

describe("state", () => {
  it("is derived from the stage and the live pointer", () => {
    expect(stateOf({ stage: null, hasLive: true })).toBe("live");
    expect(stateOf({ stage: "draft", hasLive: true })).toBe("live_with_draft");
    expect(stateOf({ stage: "draft", hasLive: false })).toBe("draft");
    expect(stateOf({ stage: "scheduled", hasLive: true })).toBe("live_scheduled");
    expect(stateOf({ stage: "withdrawn", hasLive: false })).toBe("withdrawn");
  });
});
