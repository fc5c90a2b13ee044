import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  restore,
  schedule,
  sendBack,
  submit,
  trash,
  unschedule,
} from "#lib/editorial/commands/move";
import { publish, publishDue, withdraw } from "#lib/editorial/commands/publish";
import { create, save } from "#lib/editorial/commands/write";
import { type Actor, roles, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";
import { actorAs } from "#tests/support/actors";
import { publishableEvent } from "#tests/support/drafts";

interface At {
  publicationId: string;
  basedOn: number;
}
type Step = (actor: Actor, at: At, variant: number) => Promise<unknown>;

const reason = "Una explicación suficiente.";
const inAMoment = () => new Date(Date.now() + 3_600_000);

const steps: Record<string, Step> = {
  save: (actor, at, variant) =>
    save(actor, { ...at, content: publishableEvent({ headcount: variant }), note: "" }),
  submit: (actor, at) => submit(actor, at),
  sendBack: (actor, at) => sendBack(actor, { ...at, note: reason }),
  publish: (actor, at) => publish(actor, { ...at, force: false }),
  force: (actor, at) => publish(actor, { ...at, force: true }),
  schedule: (actor, at) => schedule(actor, { ...at, goLiveAt: inAMoment() }),
  unschedule: (actor, at) => unschedule(actor, at),
  timePasses: async (_actor, { publicationId }) => {
    await db().$executeRaw`
      UPDATE publication SET go_live_at = now() WHERE id = ${publicationId}::uuid AND stage = 'scheduled'`;
    expect(await publishDue()).toBe(0);
  },
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

/** What must hold of every publication, whoever did whatever: each query finds the exceptions. */
async function exceptions() {
  const [live, notices, fourEyes, chain] = await Promise.all([
    db().$queryRaw`
      SELECT p.id FROM publication p LEFT JOIN live_publication l ON l.publication_id = p.id
      LEFT JOIN revision r ON r.id = p.live_revision_id
      WHERE (p.live_revision_id IS NULL) <> (l.publication_id IS NULL)
        OR (l.proof ->> 'revisionNumber')::int <> r.number`,
    db().$queryRaw`
      SELECT p.id FROM publication p LEFT JOIN withdrawn_notice w ON w.publication_id = p.id
      WHERE (w.publication_id IS NOT NULL) <> (p.withdrawn_reason IS NOT NULL AND p.live_revision_id IS NULL)`,
    db().$queryRaw`
      SELECT approved.id FROM audit_entry approved
      JOIN LATERAL (SELECT actor_id FROM audit_entry sent
        WHERE sent.subject_id = approved.subject_id AND sent.verb = 'submitted' AND sent.id < approved.id
        ORDER BY sent.id DESC LIMIT 1) AS submitted ON true
      WHERE approved.verb IN ('published', 'scheduled') AND approved.actor_id = submitted.actor_id
        AND NOT coalesce((approved.data ->> 'forced')::boolean, false)`,
    db().$queryRaw`
      SELECT id FROM (SELECT id, hash, previous_hash, lag(hash, 1, '') OVER (ORDER BY id) AS before,
        audit_entry_hash(audit_entry) AS computed FROM audit_entry) AS entries
      WHERE previous_hash <> before OR hash <> computed`,
  ]);
  return { live, notices, fourEyes, chain };
}

describe("any moves by anybody, in any order", () => {
  it("keep every promise about what is live, who approved it and what was recorded", async () => {
    const move = fc.record({
      step: fc.constantFrom(...Object.keys(steps)),
      by: fc.nat(20),
      variant: fc.integer({ min: 0, max: 3 }),
      stale: fc.boolean(),
    });
    const sequences = fc.array(move, { minLength: 5, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sequences, async (moves) => {
        const author = actors.find((actor) => actor.role === "staff") as Actor;
        const content = publishableEvent();
        const { publicationId } = await create(author, { kind: "event", content });
        for (const each of moves) await take(each, publicationId);
        expect(await exceptions()).toEqual({ live: [], notices: [], fourEyes: [], chain: [] });
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
