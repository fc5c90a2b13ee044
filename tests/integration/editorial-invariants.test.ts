import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { changeSlug } from "#lib/editorial/commands/address";
import { confirmForced } from "#lib/editorial/commands/confirm";
import { restore, sendBack, submit, trash } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import {
  reschedule,
  schedule,
  scheduleWithdrawal,
  unschedule,
} from "#lib/editorial/commands/schedule";
import { create, save } from "#lib/editorial/commands/write";
import { type Actor, roles, systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";
import { actorAs } from "#tests/support/actors";
import { publishableEvent } from "#tests/support/drafts";
import { exceptions } from "#tests/support/invariants";
import { hoursPass, inHours, waiting } from "#tests/support/schedules";

interface At {
  publicationId: string;
  basedOn: number;
}
type Step = (actor: Actor, at: At, variant: number) => Promise<unknown>;

const reason = "Una explicación suficiente.";
const slugs = ["taller-de-prueba", "otro-taller", "taller-tres", "taller-de-prueba-sobre-credito"];
const absent = "00000000-0000-7000-8000-000000000000";

async function scheduleId({ publicationId }: At, variant: number): Promise<string> {
  const found = await waiting(publicationId);
  return (found[variant] ?? found[0])?.id ?? absent;
}

const steps: Record<string, Step> = {
  save: (actor, at, variant) =>
    save(actor, { ...at, content: publishableEvent({ headcount: variant }), note: "" }),
  submit: (actor, at) => submit(actor, at),
  sendBack: (actor, at) => sendBack(actor, { ...at, note: reason }),
  publish: (actor, at) => publish(actor, { ...at, force: false }),
  force: (actor, at) => publish(actor, { ...at, force: true }),
  schedule: (actor, at, variant) =>
    schedule(actor, { ...at, at: inHours(variant + 1), force: variant === 3 }),
  scheduleWithdrawal: (actor, { publicationId }, variant) =>
    scheduleWithdrawal(actor, { publicationId, reason, at: inHours(variant + 1) }),
  reschedule: async (actor, at, variant) =>
    reschedule(actor, { scheduleId: await scheduleId(at, variant), at: inHours(4 - variant) }),
  unschedule: async (actor, at, variant) =>
    unschedule(actor, { scheduleId: await scheduleId(at, variant) }),
  timePasses: async (_actor, _at, variant) => expect(await hoursPass(variant + 1)).toBe(0),
  confirmForced: (actor, { publicationId }) => confirmForced(actor, { publicationId }),
  changeSlug: (actor, { publicationId }, variant) =>
    changeSlug(actor, { publicationId, slug: slugs[variant] ?? "" }),
  withdraw: (actor, { publicationId }) => withdraw(actor, { publicationId, reason }),
  trash: (actor, { publicationId }) => trash(actor, { publicationId }),
  restore: (actor, { publicationId }) => restore(actor, { publicationId }),
};

let actors: Actor[];

beforeAll(async () => {
  // Two of each who write, so that a second person can be found or missed.
  const made = [...roles, "staff", "reviewer", "administrator"] as const;
  actors = [visitorActor(), ...(await Promise.all(made.map((role) => actorAs(role))))];
});

async function draftNumber(publicationId: string): Promise<number> {
  const row = await db().publication.findUniqueOrThrow({
    where: { id: publicationId },
    select: { draftRevision: { select: { number: true } } },
  });
  return row.draftRevision?.number ?? 0;
}

interface Move {
  step: string;
  by: number;
  variant: number;
  /** Whether it knows the newest revision, or an older one. */
  stale: boolean;
}

async function take(move: Move, publicationId: string): Promise<void> {
  const number = await draftNumber(publicationId);
  const at = { publicationId, basedOn: move.stale ? Math.max(1, number - 1) : number };
  const actor = actors[move.by % actors.length] as Actor;
  await steps[move.step]?.(actor, at, move.variant)?.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** Whoever writes and reviews: staff, a reviewer and two administrators, by their places in `actors`. */
const newsroom = [2, 3, 5, 8];

const anyMove = (weights: Record<string, number>, by: fc.Arbitrary<number>) =>
  fc.record({
    step: fc.oneof(
      ...Object.keys(steps).map((name) => ({
        arbitrary: fc.constant(name),
        weight: weights[name] ?? 1,
      })),
    ),
    by,
    variant: fc.integer({ min: 0, max: 3 }),
    stale: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  });

async function tryOut(moves: Move[]): Promise<void> {
  const author = actors.find((actor) => actor.role === "staff") as Actor;
  const content = publishableEvent();
  const { publicationId } = await create(author, { kind: "event", content });
  for (const each of moves) await take(each, publicationId);
  expect(await exceptions()).toEqual({});
}

const everyEntry = [
  ...["created", "saved", "submitted", "sent_back", "published", "slug_changed", "scheduled"],
  ...["rescheduled", "unscheduled", "confirmed", "withdrawal_scheduled", "withdrawn"],
];

describe("any moves by anybody, in any order", () => {
  it("keep every promise about what is live, what waits, who approved it and what was recorded", async () => {
    const moves = fc.array(anyMove({}, fc.nat(20)), { minLength: 5, maxLength: 25 });
    await fc.assert(fc.asyncProperty(moves, tryOut), { numRuns: 30 });
  }, 120_000);

  it("keep them on one way that passes by every kind of entry", async () => {
    const [staff, reviewer, administrator] = newsroom;
    const moves: [step: string, by?: number, variant?: number][] = [
      ["save", staff, 1],
      ["submit", staff],
      ["sendBack", reviewer],
      ["submit", staff],
      ["publish", reviewer],
      ["changeSlug", reviewer, 1],
      ["save", staff, 2],
      ["submit", staff],
      ["schedule", reviewer, 2],
      ["reschedule", reviewer, 1],
      ["unschedule", reviewer],
      ["sendBack", reviewer],
      ["save", administrator, 3],
      ["submit", administrator],
      ["force", administrator],
      ["confirmForced", reviewer],
      ["scheduleWithdrawal", reviewer],
      ["timePasses", reviewer, 3],
    ];
    await tryOut(moves.map(([step, by = 0, variant = 0]) => ({ step, by, variant, stale: false })));
    const verbs = await db().auditEntry.groupBy({
      by: ["verb"],
      where: { subjectType: "publication" },
    });
    const entered = verbs.map(({ verb }) => verb);
    expect(entered).toEqual(expect.arrayContaining(everyEntry));
  });

  it("keep them too when most moves lead to the portal", async () => {
    const likely = {
      ...{ save: 4, submit: 12, publish: 3, force: 7, schedule: 8, timePasses: 2 },
      ...{ reschedule: 4, unschedule: 2, scheduleWithdrawal: 3, confirmForced: 10, changeSlug: 3 },
      ...{ sendBack: 1, withdraw: 1, trash: 0, restore: 0 },
    };
    const moves = fc.array(anyMove(likely, fc.constantFrom(...newsroom)), {
      minLength: 20,
      maxLength: 40,
    });
    await fc.assert(fc.asyncProperty(moves, tryOut), { numRuns: 15 });
    expect(await rebuild(systemActor("Mantenimiento"))).toBe(0);
  }, 120_000);
});
