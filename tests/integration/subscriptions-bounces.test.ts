import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sendMails } from "#lib/mail/commands/send";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { postman } from "#lib/platform/mailer";
import { mailSubscribers } from "#lib/subscriptions/commands/mail";
import { settleLetters } from "#lib/subscriptions/commands/settle";
import { lastSendings } from "#lib/subscriptions/queries/panel";
import { actorAs } from "#tests/support/actors";
import { live, type Newsroom, newsroom } from "#tests/support/drafts";
import { type MailServer, startMailServer } from "#tests/support/mail-server";
import { expectRefusal } from "#tests/support/refusals";
import {
  correct,
  forgetSubscriptions,
  manySubscribers,
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

describe("an address", () => {
  const stateOf = async (id: string) =>
    (await db().subscription.findUniqueOrThrow({ where: { id } })).state;

  async function oneMore(at?: { publicationId: string; basedOn: number }) {
    const next = at ? await correct(people, at, false) : await live(people);
    await tellAll();
    await write(new Date(Date.now() + 3_600_000));
    await deliver();
    return next;
  }

  test("that is refused for good is not written to again", async () => {
    const { id } = await subscriber();
    await deliver();
    server.mood = "refuses";
    const first = await oneMore();
    expect(await settleLetters(office)).toBe(1);
    expect(await settleLetters(office)).toBe(0);
    expect(await stateOf(id)).toBe("bounced");
    await correct(people, first, false);
    expect(await tellAll()).toBe(0);
    const [round] = (await lastSendings(people.staff)).slice(-1);
    expect(round).toMatchObject({ told: 1, mailed: 0, failed: 1, waiting: 0 });
  });

  test("that takes no letter three times in a row is given up; one that it takes forgives", async () => {
    const { id } = await subscriber();
    await deliver();
    server.mood = "is full";
    let at = await oneMore();
    const fail = () =>
      db().outgoingMail.updateMany({ where: { sentAt: null }, data: { failedAt: new Date() } });
    const next = async () => {
      await fail();
      await settleLetters(office);
      at = await oneMore(at);
    };
    await next();
    await next();
    expect((await db().subscription.findUniqueOrThrow({ where: { id } })).failures).toBe(2);
    await db().outgoingMail.updateMany({
      where: { sentAt: null },
      data: { nextTryAt: new Date() },
    });
    server.mood = "takes";
    await deliver();
    await settleLetters(office);
    expect((await db().subscription.findUniqueOrThrow({ where: { id } })).failures).toBe(0);
    server.mood = "is full";
    at = await oneMore(at);
    await next();
    await next();
    await fail();
    await settleLetters(office);
    expect(await stateOf(id)).toBe("bounced");
  });

  test("is not to blame when the mail server refuses everybody", async () => {
    await manySubscribers(12);
    server.mood = "refuses";
    await oneMore();
    expect(await settleLetters(office)).toBe(0);
    expect(await db().subscription.count({ where: { state: "confirmed" } })).toBe(12);
  });
});

test("settleLetters refuses everybody but the software itself", async () => {
  await expectRefusal(settleLetters(await actorAs("administrator")), "forbidden");
});
