import { beforeEach, describe, expect, test } from "vitest";
import { systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ask } from "#lib/subscriptions/commands/ask";
import { confirm, decline } from "#lib/subscriptions/commands/confirm";
import { change, leave } from "#lib/subscriptions/commands/manage";
import { purgeSubscriptions } from "#lib/subscriptions/commands/settle";
import { askedBy, subscriptionBy } from "#lib/subscriptions/queries/portal";
import { sealedForm, typedIn } from "#lib/subscriptions/queries/typed";
import { actorAs } from "#tests/support/actors";
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
const stored = (address: string) => db().subscription.findUnique({ where: { address } });

describe("asking", () => {
  test("writes to the address, and starts when its owner confirms, once", async () => {
    const address = someAddress();
    await ask(visitor, asking(address, { topics: ["convocatorias"], frequency: "weekly" }));
    expect(await stored(address)).toMatchObject({ state: "waiting", confirmedAt: null });
    const [mail] = await mailsTo(address);
    expect(mail?.subject).toMatch(/^Confirme que desea recibir las novedades de /);
    expect(mail?.text).toContain("«Convocatorias a asambleas y elecciones»");
    const token = await tokenFor(address);
    expect(await askedBy(token)).toMatchObject({ topics: ["convocatorias"], frequency: "weekly" });
    const { link } = await confirm(visitor, { token });
    expect(await stored(address)).toMatchObject({ state: "confirmed", tokenExpiresAt: null });
    expect((await subscriptionBy(link))?.masked).toBe(`${address[0]}•••@prueba.invalid`);
    await expectRefusal(confirm(visitor, { token }), "not_found");
    expect(await askedBy(token)).toBeNull();
    const sent = (await mailsTo(address)).map(({ sentAt }) => sentAt);
    expect(sent).toEqual([expect.any(Date)]);
  });

  test("keeps what was agreed to, word for word, with its version and its moment", async () => {
    const { address } = await subscriber();
    const kept = await stored(address);
    expect(kept?.consentText).toMatch(/^Acepto que .* guarde mi correo/);
    expect(kept?.consentVersion).toBe("2026-11");
    expect(Date.now() - (kept?.consentAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  test("in another language is agreed to, and answered, in it", async () => {
    const address = someAddress();
    await ask(visitor, { ...asking(address), locale: "fr" });
    const kept = await stored(address);
    expect(kept?.consentText).toMatch(/^J’accepte que .* conserve mon adresse/);
    expect(kept?.consentVersion).toBe("2026-11-fr");
    const [mail] = await mailsTo(address);
    expect(mail?.subject).toMatch(/^Confirmez que vous souhaitez recevoir/);
    expect(mail?.text).toMatch(/\/fr\/suscripcion\/confirmar\/[\w-]{43}/);
  });

  test("that is refused comes back as it was typed, and opens here alone", async () => {
    const typed = { address: "rosa@sin-punto", topics: [], frequency: null, consent: true };
    const sealed = (await sealedForm(typed)) ?? "";
    expect(sealed).not.toContain("rosa");
    expect(await typedIn(sealed)).toEqual(typed);
    expect(await typedIn(`${sealed.slice(0, -2)}AA`)).toBeNull();
    expect(await typedIn(undefined)).toBeNull();
    expect(await sealedForm({ ...typed, address: "\u0000".repeat(254) })).toBeNull();
  });

  test("again replaces the token and the choice; only the last token serves", async () => {
    const address = someAddress();
    await ask(visitor, asking(address));
    const first = await tokenFor(address);
    await ask(visitor, asking(address, { topics: ["memorias"] }));
    expect(await mailsTo(address)).toHaveLength(1);
    await expectRefusal(confirm(visitor, { token: first }), "not_found");
    await confirm(visitor, { token: await tokenFor(address) });
    expect((await stored(address))?.topics).toEqual(["memorias"]);
  });

  test("for an address that is subscribed changes nothing and reminds its owner", async () => {
    const { address, link } = await subscriber({ topics: ["eventos"] });
    await ask(visitor, asking(address, { topics: ["memorias"] }));
    expect(await stored(address)).toMatchObject({ state: "confirmed", topics: ["eventos"] });
    const last = (await mailsTo(address)).at(-1);
    expect(last?.subject).toMatch(/^Usted ya recibe/);
    expect(last?.text).toContain(`/suscripcion/cambiar/${link}`);
  });

  test("that nobody confirms is over in two days, and then forgotten", async () => {
    const address = someAddress();
    await ask(visitor, asking(address));
    const token = await tokenFor(address);
    const tokenExpiresAt = new Date(Date.now() - 1_000);
    await db().subscription.update({ where: { address }, data: { tokenExpiresAt } });
    expect(await askedBy(token)).toBeNull();
    await expectRefusal(confirm(visitor, { token }), "not_found");
    await purgeSubscriptions();
    expect(await stored(address)).toBeNull();
  });

  test("that the owner did not do closes the address to any other request", async () => {
    const address = someAddress();
    await ask(visitor, asking(address));
    await decline(visitor, { token: await tokenFor(address) });
    expect(await stored(address)).toBeNull();
    expect(await mailsTo(address)).toEqual([]);
    await ask(visitor, asking(address));
    expect([await stored(address), await mailsTo(address)]).toEqual([null, []]);
  });
});

describe("a subscription", () => {
  test("is changed by its link", async () => {
    const { address, link } = await subscriber();
    await change(visitor, { link, topics: ["comunicados"], frequency: "weekly" });
    expect(await stored(address)).toMatchObject({ topics: ["comunicados"], frequency: "weekly" });
  });

  test("ends by its link and leaves a hash and nothing else, and can begin again", async () => {
    const { id, address, link } = await subscriber();
    await leave(visitor, { link });
    await leave(visitor, { link });
    expect([await stored(address), await subscriptionBy(link)]).toEqual([null, null]);
    expect(await mailsTo(address)).toEqual([]);
    const [ended] = await db().subscriptionEnded.findMany();
    expect(ended?.reason).toBe("left");
    expect(JSON.stringify(ended)).not.toContain(address.split("@")[0]);
    const entries = await db().auditEntry.findMany({ where: { subjectId: id } });
    expect(entries.map(({ verb }) => verb)).toEqual([
      "subscription_confirmed",
      "subscription_ended",
    ]);
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toContain("@");
    await subscriber({}, address);
    expect(await db().subscriptionEnded.count()).toBe(0);
  });

  test("that has ended can be neither changed nor told", async () => {
    const { link } = await subscriber();
    await leave(visitor, { link });
    const choice = { link, topics: ["eventos" as const], frequency: "each" as const };
    await expectRefusal(change(visitor, choice), "not_found");
  });
});

describe("ask refuses", () => {
  test("whoever asks too often from one network, and forgets it after an hour", async () => {
    await ask(visitor, asking(someAddress()));
    const counted = await db().subscriptionAttempt.findFirstOrThrow({
      where: { subject: { startsWith: "network:" } },
      select: { subject: true },
    });
    await db().subscriptionAttempt.createMany({ data: Array(29).fill(counted) });
    await expectRefusal(ask(visitor, asking(someAddress())), "rate_limited");
    await ask(visitor, { ...asking(someAddress()), network: "198.51.100.9" });
    await db().subscriptionAttempt.updateMany({ data: { at: new Date(Date.now() - 3_700_000) } });
    await ask(visitor, asking(someAddress()));
    expect(await db().subscription.count()).toBe(3);
  });

  test("the software itself", async () => {
    await expectRefusal(ask(systemActor("Prueba"), asking(someAddress())), "forbidden");
  });
});

test("confirm refuses the software itself, and a token that is nobody's", async () => {
  const token = "a".repeat(43);
  await expectRefusal(confirm(systemActor("Prueba"), { token }), "forbidden");
  await expectRefusal(confirm(visitor, { token }), "not_found");
});

test("decline refuses a token that is nobody's", async () => {
  await expectRefusal(decline(visitor, { token: "a".repeat(43) }), "not_found");
});

test("change refuses a link that is not ours", async () => {
  const choice = { topics: ["eventos" as const], frequency: "each" as const };
  await expectRefusal(change(visitor, { link: "de-nadie", ...choice }), "not_found");
});

test("leave refuses a link that is not ours", async () => {
  await expectRefusal(leave(visitor, { link: "de-nadie" }), "not_found");
});

test("purgeSubscriptions refuses everybody but the software itself", async () => {
  await expectRefusal(purgeSubscriptions(await actorAs("administrator")), "forbidden");
});
