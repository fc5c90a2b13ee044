import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ask } from "#lib/subscriptions/commands/ask";
import { confirm, decline } from "#lib/subscriptions/commands/confirm";
import { leave } from "#lib/subscriptions/commands/manage";
import { subscriptionBy } from "#lib/subscriptions/queries/portal";
import { askInput, tokenInput } from "#lib/subscriptions/schema";
import { signedLink } from "#lib/subscriptions/tokens";
import { expectRefusal } from "#tests/support/refusals";
import {
  asking,
  forgetSubscriptions,
  mailsTo,
  someAddress,
  subscriber,
  tokenFor,
} from "#tests/support/subscriptions";

beforeEach(forgetSubscriptions);
const visitor = visitorActor();

const hostile = [
  "a@b.pe\r\nBcc: otra@prueba.invalid",
  "a@b.pe\nSubject: premio",
  "a@b.pe,otra@prueba.invalid",
  "a@b.pe;otra@prueba.invalid",
  "Rosa <a@b.pe>",
  '"a\r\n b"@prueba.invalid',
  "a@b.pe%0d%0aBcc:x@y.pe",
  "a@b.pe\u2028Bcc: x@y.pe",
  "a@b.pe\u0000",
  "<script>@b.pe",
  "a@[127.0.0.1]",
  "a@localhost",
  `${"a".repeat(250)}@b.pe`,
];

describe("an address", () => {
  const taken = (address: string) =>
    askInput.safeParse({ address, topics: ["eventos"], frequency: "each", consent: true });

  test.each(hostile)("like %j is not taken", (address) => {
    expect(taken(address).success).toBe(false);
  });

  test("that is taken is one line and one address, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { data } = taken(`${text}@prueba.invalid`);
        expect(data?.address ?? "a@b.pe").toMatch(/^[^\s<>,;:"()@]+@[^\s<>,;:"()@]+$/);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  test("that got past the form would be stopped by the database", async () => {
    const [input] = [asking("a@b.pe\r\nBcc: otra@prueba.invalid")];
    await expect(ask(visitor, input)).rejects.toThrow();
    expect(await db().outgoingMail.count()).toBe(0);
  });
});

describe("whether somebody is subscribed", () => {
  test("is not told by the answer, which is empty for everybody", async () => {
    const known = await subscriber();
    const unwanted = someAddress();
    await ask(visitor, asking(unwanted));
    await decline(visitor, { token: await tokenFor(unwanted) });
    const answers = await Promise.all(
      [known.address, unwanted, someAddress()].map((address) => ask(visitor, asking(address))),
    );
    expect(answers).toEqual([undefined, undefined, undefined]);
  });

  test("can be asked three times a day of one address: then nothing is sent, and the answer is the same", async () => {
    const address = someAddress();
    const written = new Set<string>();
    for (let at = 0; at < 5; at += 1) {
      expect(await ask(visitor, asking(address))).toBeUndefined();
      // Each takes the place of the one before, whose link has ended.
      const waiting = await mailsTo(address);
      expect(waiting).toHaveLength(1);
      for (const { id } of waiting) written.add(id);
    }
    expect(written.size).toBe(3);
  });

  test("cannot be changed by whoever only knows the address", async () => {
    const { address } = await subscriber({ topics: ["eventos"] });
    const kept = () => db().subscription.findUniqueOrThrow({ where: { address } });
    const before = await kept();
    await ask(visitor, asking(address, { topics: ["avisos"] }));
    expect(await kept()).toEqual(before);
    expect([before.topics, before.tokenExpiresAt]).toEqual([["eventos"], null]);
  });
});

test("what fills in the hidden field is answered alike, and nothing is written", async () => {
  const address = someAddress();
  expect(await ask(visitor, { ...asking(address), website: "https://x.pe" })).toBeUndefined();
  expect([await db().subscription.count(), await mailsTo(address)]).toEqual([0, []]);
  expect(await db().subscriptionAttempt.count()).toBe(0);
});

test("many networks together cannot make the portal write to the world", async () => {
  const data = Array.from({ length: 400 }, () => ({ subject: "portal" }));
  await db().subscriptionAttempt.createMany({ data });
  const input = { ...asking(someAddress()), network: "203.0.113.77" };
  await expectRefusal(ask(visitor, input), "rate_limited");
});

test("tokens are not kept, so that whoever reads the database confirms nothing", async () => {
  const address = someAddress();
  await ask(visitor, asking(address));
  const { tokenHash } = await db().subscription.findUniqueOrThrow({ where: { address } });
  expect(tokenHash).not.toBe(await tokenFor(address));
  const guess = tokenInput.safeParse({ token: tokenHash });
  expect(guess.success).toBe(false);
  for (const token of ["", "x", "' OR 1=1 --", "a".repeat(44)]) {
    expect(tokenInput.safeParse({ token }).success).toBe(false);
  }
});

test("one request confirmed at once from two places starts one subscription", async () => {
  const address = someAddress();
  await ask(visitor, asking(address));
  const input = { token: await tokenFor(address) };
  const outcomes = await Promise.allSettled([confirm(visitor, input), confirm(visitor, input)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a link signed with another key, or for another subscription, ends nothing", async () => {
  const [one, other] = await Promise.all([subscriber(), subscriber()]);
  const forged = signedLink(one.id, "otra clave");
  const mixed = one.link.slice(0, 22) + other.link.slice(22);
  for (const link of [forged, mixed, `${one.link}A`, one.id]) {
    await expectRefusal(leave(visitor, { link }), "not_found");
    expect(await subscriptionBy(link)).toBeNull();
  }
  expect(await db().subscription.count()).toBe(2);
});
