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
  unschedule: policy.canUnschedule,
  withdraw: policy.canWithdraw,
  trash: policy.canTrash,
  restore: policy.canRestore,
};

/** The rule written a second time, as a table: who, from which stage, with what on the portal. */
const table: Record<string, { who: Record<string, string>; from: string; live?: boolean }> = {
  save: {
    who: { staff: "any", reviewer: "any", administrator: "any", system: "any" },
    from: "settled draft returned withdrawn",
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
  forcePublish: { who: { administrator: "submitter" }, from: "in_review scheduled" },
  schedule: {
    who: { reviewer: "other", administrator: "other", system: "any" },
    from: "in_review",
  },
  unschedule: { who: { reviewer: "any", administrator: "any", system: "any" }, from: "scheduled" },
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
      [me, somebody].map((submittedById) => ({
        kind: "event",
        stage: stage as Stage | null,
        ...{ hasLive, authorId, submittedById },
      })),
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
  const holds = {
    any: true,
    submitter: isSubmitter,
    other: !isSubmitter,
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
    expect(Object.keys(table).sort()).toEqual([...moves, "forcePublish"].sort());
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
