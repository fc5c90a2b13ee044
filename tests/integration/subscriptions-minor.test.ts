import { beforeEach, describe, expect, test } from "vitest";
import { doBulk } from "#lib/editorial/commands/bulk";
import { submit } from "#lib/editorial/commands/move";
import { publishTogether } from "#lib/editorial/commands/together";
import { save } from "#lib/editorial/commands/write";
import { planBulk } from "#lib/editorial/queries/bulk";
import { bulkInput } from "#lib/editorial/schema/bulk";
import { inReview, live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { forgetSubscriptions, subscriber, tellAll } from "#tests/support/subscriptions";

let people: Newsroom;

beforeEach(async () => {
  await forgetSubscriptions();
  people = await newsroom();
});

/** What is live, with another summary that waits to be approved. */
async function corrected(title: string) {
  const at = await live(people, publishableEvent({ title }));
  const content = publishableEvent({ title, summary: "Otro resumen, sin su errata de prueba." });
  const { number } = await save(people.staff, { ...at, content, note: "" });
  const next = { publicationId: at.publicationId, basedOn: number };
  await submit(people.staff, next);
  return next;
}

describe("a minor correction", () => {
  test("among several in one go is told to nobody, and the others are", async () => {
    await subscriber();
    const first = await corrected("Taller con una errata");
    const second = await corrected("Taller con otra fecha");
    const third = await inReview(people, publishableEvent({ title: "Taller que es nuevo" }));
    await tellAll();
    const ids = [first, second, third].map(({ publicationId }) => publicationId);
    const plan = await planBulk(people.reviewer, { action: "publish", ids });
    expect(plan.map(({ tellsAgain }) => tellsAgain)).toEqual([true, true, false]);
    const rows = [{ ...first, minor: true }, { ...second, minor: false }, third];
    const input = bulkInput.parse({ action: "publish", rows });
    const results = await doBulk(people.reviewer, input);
    expect(results.map(({ reason }) => reason)).toEqual(["", "", ""]);
    expect(await tellAll()).toBe(2);
  });

  test("published with what it refers to is told to nobody, and what it refers to is", async () => {
    await subscriber();
    const correction = await corrected("Taller que remite a otro");
    const fresh = await inReview(people, publishableEvent({ title: "Taller al que se remite" }));
    await tellAll();
    await publishTogether(people.reviewer, {
      publications: [{ ...correction, minor: true }, fresh],
    });
    expect(await tellAll()).toBe(1);
    const again = await corrected("Taller que remite otra vez");
    const other = await inReview(people, publishableEvent({ title: "Otro al que se remite" }));
    await tellAll();
    await publishTogether(people.reviewer, { publications: [again, other] });
    expect(await tellAll()).toBe(2);
  });
});
