import { beforeEach, describe, expect, test } from "vitest";
import { visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { allowAddress, changePace, removeAddress } from "#lib/subscriptions/commands/administer";
import { ask } from "#lib/subscriptions/commands/ask";
import { decline } from "#lib/subscriptions/commands/confirm";
import { purgeSubscriptions } from "#lib/subscriptions/commands/settle";
import {
  sendingPace,
  subscribers,
  subscriptionTotals,
  topicCounts,
} from "#lib/subscriptions/queries/panel";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import {
  asking,
  forgetSubscriptions,
  manySubscribers,
  someAddress,
  subscriber,
  tokenFor,
} from "#tests/support/subscriptions";

beforeEach(forgetSubscriptions);
const visitor = visitorActor();
const first = { after: null };

test("the panel counts what there is, and shows whole addresses to administrators alone", async () => {
  const [staff, administrator] = await Promise.all([actorAs("staff"), actorAs("administrator")]);
  const own = await subscriber({ topics: ["eventos", "avisos"], frequency: "weekly" });
  const asked = someAddress();
  await ask(visitor, asking(asked));
  expect(await subscriptionTotals(staff)).toEqual({
    ...{ confirmed: 1, weekly: 1, waiting: 1, bounced: 0, ended: 0, due: 0 },
  });
  expect([...(await topicCounts(staff))].sort()).toEqual([
    ["avisos", 1],
    ["eventos", 1],
  ]);
  const seen = async (actor: typeof staff) =>
    (await subscribers(actor, first)).items.map(({ address }) => address);
  expect(await seen(administrator)).toEqual([asked, own.address]);
  expect(await seen(staff)).toEqual([
    `${asked[0]}•••@prueba.invalid`,
    `${own.address[0]}•••@prueba.invalid`,
  ]);
});

test("the list goes on where its page ended", async () => {
  const staff = await actorAs("staff");
  await manySubscribers(32);
  const page = await subscribers(staff, first);
  const rest = await subscribers(staff, { after: page.next });
  expect([page.items.length, rest.items.length, rest.next]).toEqual([30, 2, null]);
});

describe("for whoever calls the office", () => {
  test("an administrator ends a subscription, and nothing of it is kept", async () => {
    const administrator = await actorAs("administrator");
    const { id, address } = await subscriber();
    await removeAddress(administrator, { address });
    expect(await db().subscription.count()).toBe(0);
    expect((await subscriptionTotals(administrator)).ended).toBe(1);
    const entry = await db().auditEntry.findFirst({
      where: { subjectId: id },
      orderBy: { id: "desc" },
    });
    expect([entry?.verb, JSON.stringify(entry?.data)]).toEqual(["subscription_removed", "{}"]);
  });

  test("an address that was closed by its owner is opened again", async () => {
    const administrator = await actorAs("administrator");
    const address = someAddress();
    await ask(visitor, asking(address));
    await decline(visitor, { token: await tokenFor(address) });
    await allowAddress(administrator, { address });
    await ask(visitor, asking(address));
    expect(await tokenFor(address)).not.toBe("");
  });
});

test("of an address that bounces for half a year only a hash is kept", async () => {
  const { id } = await subscriber();
  const bouncedAt = new Date(Date.now() - 181 * 86_400_000);
  await db().subscription.update({ where: { id }, data: { state: "bounced", bouncedAt } });
  await purgeSubscriptions();
  expect(await db().subscription.count()).toBe(0);
  expect(await db().subscriptionEnded.findMany({ select: { reason: true } })).toEqual([
    { reason: "bounced" },
  ]);
});

test("removeAddress refuses others, and an address that is not there", async () => {
  const { address } = await subscriber();
  await expectRefusal(removeAddress(await actorAs("reviewer"), { address }), "forbidden");
  const unknown = { address: someAddress() };
  await expectRefusal(removeAddress(await actorAs("administrator"), unknown), "invalid");
});

test("allowAddress refuses others, and an address that may subscribe already", async () => {
  const input = { address: someAddress() };
  await expectRefusal(allowAddress(await actorAs("staff"), input), "forbidden");
  await expectRefusal(allowAddress(await actorAs("administrator"), input), "invalid");
});

test("changePace refuses others than administrators", async () => {
  await expectRefusal(changePace(await actorAs("reviewer"), { perMinute: 5 }), "forbidden");
  const administrator = await actorAs("administrator");
  await changePace(administrator, { perMinute: 5 });
  expect((await sendingPace(administrator)).perMinute).toBe(5);
  await changePace(administrator, { perMinute: 60 });
});

test("whoever does not work in the panel sees nothing of it", async () => {
  const [member, director] = await Promise.all([actorAs("member"), actorAs("director")]);
  await expectRefusal(subscribers(member, first), "forbidden");
  await expectRefusal(subscriptionTotals(director), "forbidden");
});
