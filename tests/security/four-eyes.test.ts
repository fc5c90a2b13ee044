import { beforeAll, describe, expect, it } from "vitest";
import { doBulk } from "#lib/editorial/commands/bulk";
import { keep } from "#lib/editorial/commands/keep";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { schedule } from "#lib/editorial/commands/schedule";
import { settleSittings } from "#lib/editorial/commands/settle";
import { publishTogether } from "#lib/editorial/commands/together";
import { recover, save } from "#lib/editorial/commands/write";
import { desk } from "#lib/editorial/queries/desk";
import {
  draftBy,
  inReview,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";
import { inHours } from "#tests/support/schedules";

let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

const changed = { content: publishableEvent({ headcount: 77 }), note: "" };

/** What the reviewer wrote over what staff had begun, and staff sent. */
async function rewritten() {
  const { staff, reviewer } = people;
  const { publicationId, basedOn } = await draftBy(staff);
  const { number } = await save(reviewer, { publicationId, basedOn, ...changed });
  const at = { publicationId, basedOn: number };
  await submit(staff, at);
  return at;
}

describe("nobody approves their own words, whoever sent them", () => {
  it("by publishing, alone or with others, or by scheduling", async () => {
    const { reviewer } = people;
    const at = await rewritten();
    await expectRefusal(publish(reviewer, { ...at, force: false }), "forbidden");
    await expectRefusal(publish(reviewer, { ...at, force: true }), "forbidden");
    await expectRefusal(schedule(reviewer, { ...at, at: inHours(1), force: false }), "forbidden");
    const publications = [at, await inReview(people)];
    await expectRefusal(publishTogether(reviewer, { publications }), "forbidden");
    const [result] = await doBulk(reviewer, { action: "publish", rows: [at] });
    expect(result?.reason).not.toBe("");
    const mine = await desk(reviewer);
    expect(mine.toReview.map(({ id }) => id)).not.toContain(at.publicationId);
    await publish(people.administrator, { ...at, force: false });
  });

  it("when an earlier version was recovered", async () => {
    const { staff, reviewer } = people;
    const { publicationId, basedOn } = await draftBy(staff);
    await save(staff, { publicationId, basedOn, ...changed });
    const { number } = await recover(reviewer, { publicationId, basedOn: 2, number: 1 });
    const at = { publicationId, basedOn: number };
    await submit(staff, at);
    await expectRefusal(publish(reviewer, { ...at, force: false }), "forbidden");
  });

  it("when the portal saved by itself what they had typed", async () => {
    const { staff, reviewer } = people;
    const at = await draftBy(staff);
    await keep(reviewer, { ...at, ...changed });
    await settleSittings(inHours(1));
    const sent = { ...at, basedOn: at.basedOn + 1 };
    await submit(staff, sent);
    await expectRefusal(publish(reviewer, { ...sent, force: false }), "forbidden");
  });

  it("unless an administrator forces it, which is said", async () => {
    const { staff, administrator } = people;
    const { publicationId, basedOn } = await draftBy(staff);
    const { number } = await save(administrator, { publicationId, basedOn, ...changed });
    const at = { publicationId, basedOn: number };
    await submit(staff, at);
    await expectRefusal(publish(administrator, { ...at, force: false }), "forbidden");
    await publish(administrator, { ...at, force: true });
    const forced = (await desk(people.reviewer)).forced.map(({ id }) => id);
    expect(forced).toContain(publicationId);
  });
});
