import { expect, it, vi } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { publishTogether } from "#lib/editorial/commands/together";
import { save } from "#lib/editorial/commands/write";
import { db, transaction } from "#lib/platform/db";
import { inReview, newsroom, publishableEvent } from "#tests/support/drafts";
import { scheduled } from "#tests/support/schedules";

async function somebodyWaits(): Promise<void> {
  await vi.waitFor(async () => {
    const rows = await db().$queryRaw<unknown[]>`
      SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    expect(rows).not.toEqual([]);
  }, 5_000);
}

/** Somebody who gives an address of this kind and then records it, while the work is on its way. */
function whileGivingAddress<Value>(kind: string, work: () => Promise<Value>) {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of ${kind}`}))`;
    const done = work();
    await somebodyWaits();
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('audit_entry'))`;
    return { done };
  });
}

it("who publishes in the place of what waited never waits in a circle for who gives an address", async () => {
  const people = await newsroom();
  const { publicationId, basedOn } = await scheduled(people);
  const content = publishableEvent({ headcount: 31 });
  const { number } = await save(people.staff, { publicationId, basedOn, content, note: "" });
  const at = { publicationId, basedOn: number };
  await submit(people.staff, at);
  const { done } = await whileGivingAddress("event", () =>
    publish(people.reviewer, { ...at, force: false }),
  );
  expect(await done).toHaveProperty("slug");
});

it("nor does who publishes several together", async () => {
  const people = await newsroom();
  const publications = [await inReview(people), await inReview(people)];
  const { done } = await whileGivingAddress("event", () =>
    publishTogether(people.reviewer, { publications }),
  );
  expect(await done).toEqual({ published: 2 });
});
