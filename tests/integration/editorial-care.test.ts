import { beforeAll, describe, expect, it } from "vitest";
import { linkPerson } from "#lib/accounts/commands/person";
import { assignOwner, markReviewed, setDue, setReview } from "#lib/editorial/commands/care";
import { submit } from "#lib/editorial/commands/move";
import { publish } from "#lib/editorial/commands/publish";
import { rebuild } from "#lib/editorial/commands/rebuild";
import { save } from "#lib/editorial/commands/write";
import {
  careOf,
  dueReminders,
  overdueItems,
  ownerOptions,
  staleItems,
} from "#lib/editorial/queries/care";
import { type Actor, systemActor } from "#lib/platform/actor";
import { addDays, civilDateAt, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { createPerson } from "#lib/registry/commands/people";
import { addPosition, endPosition } from "#lib/registry/commands/positions";
import { actorAs } from "#tests/support/actors";
import {
  draftBy,
  inReview,
  live,
  type Newsroom,
  newsroom,
  publishableEvent,
} from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const system = systemActor("Prueba del cuidado");
const organisation = {
  name: "Cooperativa de prueba",
  kind: "savings_credit",
  country: "PE",
  placeId: null,
  about: "",
} as const;
const personNamed = (name: string) => ({ name, honorific: "", namesake: false });
const today = civilDateAt();
let people: Newsroom;
let stranger: Actor;
let member: Actor;
let ownId: string;

beforeAll(async () => {
  people = await newsroom();
  stranger = await actorAs("staff", "Otra redactora de prueba");
  member = await actorAs("member");
  ownId = (await createOrganisation(system, organisation)).id;
  await db().organisation.update({ where: { id: ownId }, data: { own: true } });
});

const change = (id: string, data: object) => db().publication.update({ where: { id }, data });
const verbsOf = async (subjectId: string) =>
  (await db().auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(
    ({ verb }) => verb,
  );

/** A post of the cooperative, held since last year by a new person whose the account is. */
async function holder(account: Actor, title: string) {
  const { id: personId } = await createPerson(system, personNamed(`Persona de ${account.name}`));
  await linkPerson(people.administrator, { accountId: account.id ?? "", personId });
  const held = { heldFrom: addDays(today, -400), heldTo: null, boundsKnown: true, source: "" };
  const place = { organisationId: ownId, officeId: null };
  const { id } = await addPosition(system, { personId, title, ...place, ...held });
  return { personId, positionId: id };
}

describe("assignOwner", () => {
  it("gives a publication to an account, which may then decide about it", async () => {
    const { publicationId } = await draftBy(people.staff);
    await expectRefusal(setDue(stranger, { publicationId, dueOn: today }), "forbidden");
    const owner = { accountId: stranger.id ?? "" };
    await assignOwner(people.staff, { publicationId, owner });
    await setDue(stranger, { publicationId, dueOn: today });
    expect(await careOf(stranger, publicationId)).toMatchObject({
      ...{ ownerWords: "Otra redactora de prueba", dueOn: today, mayDecide: true },
    });
    expect(await verbsOf(publicationId)).toEqual(["created", "owner_assigned", "due_set"]);
    await assignOwner(people.staff, { publicationId, owner: null });
    expect((await careOf(stranger, publicationId)).mayDecide).toBe(false);
  });

  it("gives it to a post, and follows whoever holds it", async () => {
    const [first, second] = await Promise.all([
      actorAs("staff", "Primera gerenta de prueba"),
      actorAs("staff", "Segundo gerente de prueba"),
    ]);
    const { positionId } = await holder(first, "Gerenta de prueba");
    const { publicationId } = await draftBy(people.staff);
    const options = await ownerOptions(people.staff);
    expect(options.posts).toContainEqual({
      post: "Gerenta de prueba",
      words: "Gerenta de prueba (hoy: Persona de Primera gerenta de prueba)",
    });
    await assignOwner(people.staff, { publicationId, owner: { post: "Gerenta de prueba" } });
    expect((await careOf(first, publicationId)).mayDecide).toBe(true);
    await endPosition(system, { id: positionId, heldTo: addDays(today, -1) });
    expect((await careOf(first, publicationId)).mayDecide).toBe(false);
    await holder(second, "Gerente de prueba");
    expect(await careOf(second, publicationId)).toMatchObject({
      mayDecide: true,
      ownerWords: "Gerenta de prueba (hoy: Persona de Segundo gerente de prueba)",
    });
    await change(publicationId, { dueOn: toDateColumn(addDays(today, -1)) });
    const told = await dueReminders(system, today);
    const mine = told.filter((reminder) => reminder.publicationId === publicationId);
    expect(mine).toMatchObject([{ accountId: second.id, verb: "overdue" }]);
    expect((await overdueItems(second))[0]).toMatchObject({ id: publicationId, mine: true });
  });

  it("assignOwner refuses a stranger, a member, an unknown post and a version that has changed", async () => {
    const { publicationId } = await draftBy(people.staff);
    const none = { publicationId, owner: null };
    await expectRefusal(assignOwner(stranger, none), "forbidden");
    await expectRefusal(assignOwner(member, none), "forbidden");
    await expectRefusal(assignOwner(people.staff, { ...none, basedOn: 7 }), "conflict");
    const unknown = { publicationId, owner: { post: "Astronauta" } };
    await expectRefusal(assignOwner(people.staff, unknown), "invalid");
    const absent = { publicationId, owner: { accountId: member.id ?? "" } };
    await expectRefusal(assignOwner(people.staff, absent), "invalid");
  });
});

describe("setDue", () => {
  it("ends with what it was for: publishing", async () => {
    const { publicationId, basedOn } = await inReview(people);
    await setDue(people.reviewer, { publicationId, dueOn: today });
    await publish(people.reviewer, { publicationId, basedOn, force: false });
    expect((await careOf(people.staff, publicationId)).dueOn).toBeNull();
  });

  it("setDue refuses a stranger and a day that has passed", async () => {
    const { publicationId } = await draftBy(people.staff);
    await expectRefusal(setDue(stranger, { publicationId, dueOn: null }), "forbidden");
    const yesterday = { publicationId, dueOn: addDays(today, -1) };
    await expectRefusal(setDue(people.staff, yesterday), "invalid");
  });
});

describe("markReviewed", () => {
  it("tells readers and survives a rebuild and a new version", async () => {
    const { publicationId, basedOn } = await live(people);
    await setReview(people.staff, { publicationId, reviewOn: today });
    expect(await staleItems(people.staff)).toMatchObject([{ id: publicationId, mine: true }]);
    await markReviewed(people.staff, { publicationId });
    const day = { reviewedOn: toDateColumn(today) };
    const facts = { where: { publicationId }, select: { reviewedOn: true } };
    expect(await db().livePublication.findUnique(facts)).toEqual(day);
    expect(await staleItems(people.staff)).toEqual([]);
    expect(await rebuild(system)).toBe(0);
    const content = publishableEvent({ title: "Taller de prueba, corregido" });
    const { number } = await save(people.staff, { publicationId, basedOn, content, note: "" });
    await submit(people.staff, { publicationId, basedOn: number });
    await publish(people.reviewer, { publicationId, basedOn: number, force: false });
    expect(await db().livePublication.findUnique(facts)).toEqual(day);
  });

  it("markReviewed refuses what is not live and who does not answer for it", async () => {
    const { publicationId } = await draftBy(people.staff);
    await expectRefusal(markReviewed(people.staff, { publicationId }), "forbidden");
    const { publicationId: shown } = await live(people);
    await expectRefusal(markReviewed(stranger, { publicationId: shown }), "forbidden");
  });
});

describe("setReview", () => {
  it("setReview refuses a stranger and a day that has passed", async () => {
    const { publicationId } = await live(people);
    await expectRefusal(setReview(stranger, { publicationId, reviewOn: null }), "forbidden");
    const past = { publicationId, reviewOn: addDays(today, -1) };
    await expectRefusal(setReview(people.staff, past), "invalid");
  });
});

describe("the reminders of a day", () => {
  it("go to the author of what has no owner, once a week under one name", async () => {
    const { publicationId } = await draftBy(people.staff);
    await setDue(people.staff, { publicationId, dueOn: addDays(today, 3) });
    const of = async (day: string) =>
      (await dueReminders(system, day)).filter((row) => row.publicationId === publicationId);
    const [soon] = await of(today);
    expect(soon).toMatchObject({ accountId: people.staff.id, verb: "due_soon" });
    expect((await of(addDays(today, 4)))[0]).toMatchObject({ verb: "overdue" });
    const weeks = await Promise.all([11, 18].map((days) => of(addDays(today, days))));
    expect(new Set([...weeks.flat(), soon].map((row) => row?.cause)).size).toBe(3);
  });

  it("are read by the software only", async () => {
    await expectRefusal(dueReminders(people.administrator, today), "forbidden");
  });
});
