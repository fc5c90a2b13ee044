import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { submit } from "#lib/editorial/commands/move";
import { withdraw } from "#lib/editorial/commands/publish";
import { schedule } from "#lib/editorial/commands/schedule";
import { save } from "#lib/editorial/commands/write";
import { sendMails } from "#lib/mail/commands/send";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { postman } from "#lib/platform/mailer";
import { mailSubscribers } from "#lib/subscriptions/commands/mail";
import { tellSubscribers } from "#lib/subscriptions/commands/tell";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf, publishableAnnouncement } from "#tests/support/announcements";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { type MailServer, startMailServer } from "#tests/support/mail-server";
import { expectRefusal } from "#tests/support/refusals";
import { hoursPass, inHours } from "#tests/support/schedules";
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

describe("what is published", () => {
  test("reaches whoever chose it, once, with what it is, why it came and how to leave", async () => {
    const wants = await subscriber({ topics: ["eventos"] });
    const other = await subscriber({ topics: ["memorias"] });
    const { slug } = await live(people);
    expect(await tellAll()).toBe(1);
    expect(await tellAll()).toBe(0);
    expect(await write()).toBe(1);
    expect(await write()).toBe(0);
    await deliver();
    const taken = server.taken.filter(({ to }) => to.includes(wants.address));
    const mail = taken.at(-1)?.source ?? "";
    expect(mail).toContain("Subject: ");
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(mail).toContain(`/api/suscripcion/baja/${wants.link}>`);
    expect(mail).toContain("Auto-Submitted: auto-generated");
    const [kept] = await newsTo(wants.address);
    expect(kept?.subject).toBe("Capacitación: Taller de prueba sobre crédito");
    expect(kept?.text).toContain(`/eventos/${slug}`);
    expect(kept?.text).toContain("5 de enero de 2026 confirmó su suscripción a «Eventos");
    expect(kept?.text).toContain(`/suscripcion/baja/${wants.link}`);
    expect(await newsTo(other.address)).toEqual([]);
  });

  test("is told anew when it changed, and not when that is a minor correction", async () => {
    const { address } = await subscriber();
    const first = await live(people);
    await tellAll();
    await write();
    const second = await correct(people, first, true);
    expect(await tellAll()).toBe(0);
    await correct(people, second, false);
    expect(await tellAll()).toBe(1);
    await write(new Date(Date.now() + 60_000));
    const mails = await newsTo(address);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "Capacitación: Taller de prueba sobre crédito",
      "Cambió: capacitación: Taller de prueba sobre crédito",
    ]);
    expect(mails[1]?.text).toContain("Qué cambió: Se corrigió el resumen.");
  });

  test("as a correction at a planned hour is told to nobody either", async () => {
    await subscriber();
    const at = await live(people);
    await tellAll();
    const content = publishableEvent({ summary: "Otro resumen de prueba del taller." });
    const { number } = await save(people.staff, { ...at, content, note: "" });
    const next = { publicationId: at.publicationId, basedOn: number };
    await submit(people.staff, next);
    await schedule(people.reviewer, { ...next, at: inHours(1), force: false, minor: true });
    await hoursPass(2);
    expect(await tellAll()).toBe(0);
  });

  test("again after it was withdrawn is no correction, whatever was marked", async () => {
    await subscriber();
    const { publicationId, basedOn } = await live(people);
    await tellAll();
    await withdraw(people.reviewer, { publicationId, reason: "Tenía datos equivocados." });
    await correct(people, { publicationId, basedOn }, true);
    expect(await tellAll()).toBe(1);
  });

  test("for members alone is told to nobody by mail", async () => {
    const { address } = await subscriber({ topics: ["comunicados"] });
    await liveAnnouncementOf(people, { audience: "members" });
    expect(await tellAll()).toBe(0);
    expect(await write()).toBe(0);
    expect(await newsTo(address)).toEqual([]);
  });

  test("and withdrawn before the mail leaves is told to nobody", async () => {
    const { address } = await subscriber();
    const { publicationId } = await live(people);
    await tellAll();
    await withdraw(people.reviewer, { publicationId, reason: "Tenía datos equivocados." });
    expect(await write()).toBe(0);
    expect(await newsTo(address)).toEqual([]);
  });

  test("before somebody subscribed is not told to them", async () => {
    await live(people);
    const { id } = await subscriber();
    await db().subscription.update({ where: { id }, data: { confirmedAt: new Date() } });
    expect(await tellAll()).toBe(0);
  });

  test("never puts what stands in a title into another header", async () => {
    const { address } = await subscriber({ topics: ["comunicados"] });
    await liveAnnouncementOf(people, publishableAnnouncement({ title: "Aviso\r\nBcc: x@y.pe" }));
    await tellAll();
    await write();
    await deliver();
    const { source = "" } = server.taken.find(({ to }) => to.includes(address)) ?? {};
    expect(source).not.toBe("");
    expect(source).not.toMatch(/^Bcc:/m);
  });
});

test("tellSubscribers refuses everybody but the software itself", async () => {
  const work = tellSubscribers(await actorAs("administrator"), { entry: 1n });
  await expectRefusal(work, "forbidden");
});

test("an entry that is not there is told to nobody", async () => {
  expect(await tellSubscribers(office, { entry: BigInt(Date.now()) })).toBe(0);
});
