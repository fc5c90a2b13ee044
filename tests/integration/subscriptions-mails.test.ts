import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sendMails } from "#lib/mail/commands/send";
import { systemActor, visitorActor } from "#lib/platform/actor";
import { postman } from "#lib/platform/mailer";
import { changePace } from "#lib/subscriptions/commands/administer";
import { mailSubscribers } from "#lib/subscriptions/commands/mail";
import { change, leave } from "#lib/subscriptions/commands/manage";
import { nextDigest } from "#lib/subscriptions/moments";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { live, type Newsroom, newsroom } from "#tests/support/drafts";
import { type MailServer, startMailServer } from "#tests/support/mail-server";
import { expectRefusal } from "#tests/support/refusals";
import {
  correct,
  forgetSubscriptions,
  newsTo,
  subscriber,
  tellAll,
} from "#tests/support/subscriptions";

const office = systemActor("Prueba");
let people: Newsroom;
let server: MailServer;

beforeEach(async () => {
  await forgetSubscriptions();
  people = await newsroom();
  server = await startMailServer();
});
afterEach(() => server.close());

const write = (now = new Date()) => mailSubscribers(office, { configured: true, now });
const deliver = () => sendMails(office, postman(server.url, "Portal <portal@prueba.invalid>"));

describe("the mails", () => {
  test("are written once by several nodes, and all of them leave", async () => {
    const all = await Promise.all([1, 2, 3].map(() => subscriber()));
    await live(people);
    await Promise.all([tellAll(), tellAll()]);
    const written = await Promise.all([write(), write(), write()]);
    expect(written.reduce((sum, count) => sum + count)).toBe(3);
    await Promise.all([deliver(), deliver()]);
    const received = server.taken.filter(({ source }) => source.includes("List-Unsubscribe-Post"));
    expect(received.map(({ to }) => to.join()).sort()).toEqual(
      all.map((one) => one.address).sort(),
    );
  });

  test("keep to the pace, and the rest follows in the next minute", async () => {
    const administrator = await actorAs("administrator");
    await changePace(administrator, { perMinute: 2 });
    await Promise.all([1, 2, 3].map(() => subscriber()));
    await live(people);
    await tellAll();
    const now = Date.now();
    expect(await write(new Date(now))).toBe(2);
    expect(await write(new Date(now + 5_000))).toBe(0);
    expect(await write(new Date(now + 60_000))).toBe(1);
    await changePace(administrator, { perMinute: 60 });
  });

  test("gather what is due at once, and wait without a mail server", async () => {
    const { address } = await subscriber({ topics: ["eventos", "comunicados"] });
    await live(people);
    await liveAnnouncementOf(people);
    await tellAll();
    expect(await mailSubscribers(office, { configured: false })).toBe(0);
    await write();
    const [mail, ...more] = await newsTo(address);
    expect([mail?.subject.slice(0, 15), more]).toEqual(["2 publicaciones", []]);
  });

  test("that waited for two weeks are no news any more", async () => {
    const { address } = await subscriber();
    await live(people);
    await tellAll();
    await write(new Date(Date.now() + 15 * 86_400_000));
    expect(await newsTo(address)).toEqual([]);
  });

  test("of the week leave on Monday at seven, in one", async () => {
    const { address } = await subscriber({
      topics: ["eventos", "comunicados"],
      frequency: "weekly",
    });
    const first = await live(people);
    await liveAnnouncementOf(people);
    await correct(people, first, false);
    await tellAll();
    expect(await write()).toBe(0);
    const monday = nextDigest(new Date());
    expect(await write(new Date(monday.getTime() - 1_000))).toBe(0);
    expect(await write(new Date(monday.getTime() + 1_000))).toBe(1);
    const [mail, ...more] = await newsTo(address);
    expect([mail?.subject, more]).toEqual([
      expect.stringMatching(/^La semana en .*: 2 publicaciones$/),
      [],
    ]);
  });

  test("follow a change of mind: enough of a topic, sooner, or no more at all", async () => {
    const changes = await subscriber({ topics: ["eventos", "comunicados"], frequency: "weekly" });
    const leaves = await subscriber();
    await live(people);
    await liveAnnouncementOf(people);
    await tellAll();
    const choice = { topics: ["comunicados" as const], frequency: "each" as const };
    await change(visitorActor(), { link: changes.link, ...choice });
    await leave(visitorActor(), { link: leaves.link });
    expect(await write()).toBe(1);
    const [mail] = await newsTo(changes.address);
    expect(mail?.subject).toBe("Comunicado: Comunicado de prueba para leer");
    expect(await newsTo(leaves.address)).toEqual([]);
  });
});

test("mailSubscribers refuses everybody but the software itself", async () => {
  await expectRefusal(mailSubscribers(await actorAs("administrator")), "forbidden");
});
