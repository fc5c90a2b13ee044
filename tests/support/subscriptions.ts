import { randomUUID } from "node:crypto";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { save } from "#lib/editorial/commands/write";
import { systemActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import {
  arrivedPath,
  confirmPath,
  faultyPath,
  leavePath,
  managePath,
} from "#lib/subscriptions/address";
import { ask } from "#lib/subscriptions/commands/ask";
import { confirm } from "#lib/subscriptions/commands/confirm";
import { tellSubscribers } from "#lib/subscriptions/commands/tell";
import { arrivals, askFaults, type Frequency, type NewsTopic } from "#lib/subscriptions/schema";
import { type Newsroom, publishableEvent } from "#tests/support/drafts";

/** Takes away every subscription and mail of the test's database, and the jobs that wait. */
export async function forgetSubscriptions(): Promise<void> {
  await db().subscription.deleteMany();
  await db().subscriptionRound.deleteMany();
  await db().subscriptionEnded.deleteMany();
  await db().subscriptionAttempt.deleteMany();
  await db().outgoingMail.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
}

/** An address that nobody has. */
export const someAddress = () => `${randomUUID().slice(0, 8)}@prueba.invalid`;

interface Choice {
  topics?: NewsTopic[];
  frequency?: Frequency;
}

/** What the public form sends for an address. */
export const asking = (address: string, { topics, frequency }: Choice = {}) => ({
  ...{ address, consent: true as const, website: "", network: "192.0.2.7" },
  ...{ topics: topics ?? ["eventos" as const], frequency: frequency ?? ("each" as const) },
});

/** The mails kept for an address, oldest first. */
export const mailsTo = (address: string) =>
  db().outgoingMail.findMany({ where: { toAddress: address }, orderBy: { at: "asc" } });

/** The token in the last mail to an address. */
export async function tokenFor(address: string): Promise<string> {
  const text = (await mailsTo(address)).at(-1)?.text ?? "";
  return /\/suscripcion\/confirmar\/([\w-]+)/.exec(text)?.[1] ?? "";
}

/** Somebody who has asked and confirmed, as of long ago. */
export async function subscriber(choice: Choice = {}, address = someAddress()) {
  await ask(visitorActor(), { ...asking(address, choice), network: "" });
  const { link } = await confirm(visitorActor(), { token: await tokenFor(address) });
  const confirmedAt = new Date("2026-01-05T15:00:00Z");
  const { id } = await db().subscription.update({ where: { address }, data: { confirmedAt } });
  return { id, address, link };
}

/** The pages about a subscription that no page links to, each with something to show. */
export async function subscriptionPages(): Promise<string[]> {
  const address = someAddress();
  await ask(visitorActor(), asking(address));
  const { link } = await subscriber();
  return [
    ...[faultyPath([...askFaults]), ...arrivals.map(arrivedPath)],
    ...[confirmPath(await tokenFor(address)), managePath(link, "temas"), leavePath(link)],
    managePath("de-nadie"),
  ];
}

/** So many confirmed subscriptions to events, without their requests. */
export async function manySubscribers(count: number): Promise<void> {
  const at = new Date("2026-01-05T15:00:00Z");
  const consent = { consentVersion: "prueba", consentText: "Acepto.", consentAt: at };
  const same = { state: "confirmed", confirmedAt: at, topics: ["eventos"], frequency: "each" };
  const data = Array.from({ length: count }, () => ({
    ...{ ...same, ...consent, address: someAddress() },
  }));
  await db().subscription.createMany({ data });
}

/** Reads every entry whose job waits, as a worker would; answers how many subscribers were told. */
export async function tellAll(): Promise<number> {
  const jobs = await db().$queryRaw<{ entry: string }[]>`
    SELECT payload ->> 'entry' AS entry FROM graphile_worker._private_jobs AS job
      JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id
    WHERE task.identifier = 'recorded' ORDER BY job.id`;
  let told = 0;
  for (const { entry } of jobs) {
    told += await tellSubscribers(systemActor("Prueba"), { entry: BigInt(entry) });
  }
  return told;
}

/** The mails for an address that tell of publications, oldest first. */
export async function newsTo(address: string) {
  const mails = await mailsTo(address);
  return mails.filter(({ headers }) => "List-Unsubscribe" in (headers as object));
}

let versions = 0;

/** Another version of a live event, approved as a minor correction or not. */
export async function correct(
  people: Newsroom,
  at: { publicationId: string; basedOn: number },
  minor: boolean,
) {
  versions += 1;
  const content = publishableEvent({ summary: `Un taller de prueba, contado ${versions} veces.` });
  const said = { content, note: "Se corrigió el resumen." };
  const { number } = await save(people.staff, { ...at, ...said });
  const next = { publicationId: at.publicationId, basedOn: number };
  await submit(people.staff, next);
  await publish(people.reviewer, { ...next, force: false, minor });
  return next;
}
