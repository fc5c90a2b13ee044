import { z } from "zod";
import { colleagues } from "#lib/accounts/queries";
import {
  dueSoonDays,
  type Reminder,
  remindersOn,
  reminderWords,
  weekOf,
} from "#lib/editorial/care";
import { canCare, canEnterPanel, canMarkReviewed, canReadReminders } from "#lib/editorial/policy";
import {
  type Colleagues,
  postsHeldBy,
  postWithHolder,
  responsibleAccounts,
  responsibleWords,
} from "#lib/editorial/responsible";
import type { KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import type { Actor } from "#lib/platform/actor";
import {
  addDays,
  type CivilDate,
  civilDateAt,
  fromDateColumn,
  toDateColumn,
} from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { ownPostsOn } from "#lib/registry/queries/posts";

/** Everybody who may answer for a publication today: the accounts of the panel and who holds our posts. */
export async function colleaguesToday(actor: Actor): Promise<Colleagues> {
  ensure(canEnterPanel(actor), "forbidden");
  const [accounts, holdings] = await Promise.all([
    colleagues(actor),
    ownPostsOn(actor, civilDateAt()),
  ]);
  return { accounts, holdings };
}

const dayOf = (column: Date | null) => column && fromDateColumn(column);

const caredFor = {
  ...{ id: true, kind: true, title: true, stage: true, liveRevisionId: true, trashedAt: true },
  ...{ authorId: true, submittedById: true, ownerId: true, ownerPost: true },
  ...{ dueOn: true, reviewOn: true, reviewedOn: true },
} as const;

/** How one publication is looked after, and what the actor may decide about it. */
export async function careOf(actor: Actor, id: string) {
  ensure(canEnterPanel(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const [row, people] = await Promise.all([
    db().publication.findUnique({ where: { id }, select: caredFor }),
    colleaguesToday(actor),
  ]);
  ensure(row, "not_found");
  const { ownerId, ownerPost, dueOn, reviewOn, reviewedOn } = row;
  const status = statusOf(row);
  const responsible = responsibleAccounts(row, people).map((account) => account.id);
  const mayDecide = canCare(actor, status, responsible);
  return {
    ...{ id, ownerId, ownerPost, ownerWords: responsibleWords(row, people) },
    ...{ dueOn: dayOf(dueOn), reviewOn: dayOf(reviewOn), reviewedOn: dayOf(reviewedOn) },
    mayDecide,
    mayMark: canMarkReviewed(actor, status, responsible),
    /** Who may be chosen, for whoever may choose. */
    options: mayDecide ? optionsAmong(people) : null,
  };
}
export type Care = Awaited<ReturnType<typeof careOf>>;

function optionsAmong(people: Colleagues) {
  const posts = [...new Set(people.holdings.map(({ post }) => post))];
  return {
    accounts: people.accounts.map(({ id, name }) => ({ id, name })),
    posts: posts.map((post) => ({ post, words: postWithHolder(post, people) })),
  };
}
export type OwnerOptions = ReturnType<typeof optionsAmong>;

/** What may be chosen as who answers: each account, and each post with who holds it now. */
export const ownerOptions = async (actor: Actor) => optionsAmong(await colleaguesToday(actor));

const pendingStages = ["draft", "returned", "in_review"];

/** Drafts whose due date has passed. */
export const overdueOn = (today: CivilDate) => ({
  stage: { in: pendingStages },
  dueOn: { lt: toDateColumn(today) },
});

/** What readers see whose review day has come. */
export const staleOn = (today: CivilDate) => ({
  liveRevisionId: { not: null },
  reviewOn: { lte: toDateColumn(today) },
});

/** What somebody answers for: as its owner, as the holder of its post, or as the author of what has no owner. */
export async function answeredForBy(actor: Actor, people: Colleagues) {
  const personId = people.accounts.find(({ id }) => id === actor.id)?.personId ?? null;
  const rows = await db().publication.findMany({
    where: { ownerPost: { not: null } },
    distinct: ["ownerPost"],
    select: { ownerPost: true },
  });
  const posts = rows.flatMap(({ ownerPost }) => ownerPost ?? []);
  const held = postsHeldBy(personId, posts, people);
  const unowned = { ownerId: null, ownerPost: null, authorId: actor.id };
  return { OR: [{ ownerId: actor.id }, { ownerPost: { in: held } }, unowned] };
}

const most = 30;

function attention(where: object, column: "dueOn" | "reviewOn") {
  return db().publication.findMany({
    where,
    orderBy: [{ [column]: "asc" }, { id: "asc" }],
    take: most,
    select: caredFor,
  });
}

/** What answers a condition on a day, what the actor answers for first. */
async function mineFirst(actor: Actor, where: object, column: "dueOn" | "reviewOn") {
  const people = await colleaguesToday(actor);
  const mine = await answeredForBy(actor, people);
  const [own, all] = await Promise.all([
    attention({ AND: [where, mine] }, column),
    attention(where, column),
  ]);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...all.filter(({ id }) => !ids.has(id))].slice(0, most).map((row) => ({
    ...{ id: row.id, kind: row.kind as KindName, title: row.title, mine: ids.has(row.id) },
    ...{ dueOn: dayOf(row.dueOn), reviewOn: dayOf(row.reviewOn) },
    owner: responsibleWords(row, people),
  }));
}
export type AttentionItem = Awaited<ReturnType<typeof mineFirst>>[number];

/** What readers see whose review day has come, what the actor answers for first, then by how long it waits. */
export function staleItems(actor: Actor): Promise<AttentionItem[]> {
  return mineFirst(actor, staleOn(civilDateAt()), "reviewOn");
}

/** Drafts whose due date has passed, what the actor answers for first, then by how long it waits. */
export function overdueItems(actor: Actor): Promise<AttentionItem[]> {
  return mineFirst(actor, overdueOn(civilDateAt()), "dueOn");
}

/** Something that an account has to be told on a day. `cause` is the same all week: it is told once. */
export interface DueReminder {
  accountId: string;
  verb: Reminder;
  publicationId: string;
  title: string;
  text: string;
  cause: string;
}

type CaredRow = Awaited<ReturnType<typeof attention>>[number];

function remindersOf(row: CaredRow, today: CivilDate): Omit<DueReminder, "accountId">[] {
  const days = { dueOn: dayOf(row.dueOn), reviewOn: dayOf(row.reviewOn) };
  const pending = pendingStages.includes(row.stage ?? "");
  const hasLive = row.liveRevisionId !== null;
  return remindersOn(today, { ...days, hasLive, pending }).map((verb) => ({
    ...{ verb, publicationId: row.id, title: row.title, text: reminderWords(verb, days) },
    cause: `${verb}:${row.id}:${weekOf(today)}`,
  }));
}

const mostReminded = 1000;

/** Every reminder of a day, for each account that answers for it: its owners or, where there is none, its author. */
export async function dueReminders(actor: Actor, today: CivilDate): Promise<DueReminder[]> {
  ensure(canReadReminders(actor), "forbidden");
  const soon = { lte: toDateColumn(addDays(today, dueSoonDays)) };
  const [people, rows] = await Promise.all([
    colleaguesToday(actor),
    db().publication.findMany({
      where: { OR: [{ stage: { in: pendingStages }, dueOn: soon }, staleOn(today)] },
      orderBy: { id: "asc" },
      take: mostReminded,
      select: caredFor,
    }),
  ]);
  return rows.flatMap((row) => {
    const { ownerId, ownerPost, authorId } = row;
    const owner = ownerId || ownerPost ? { ownerId, ownerPost } : { ownerId: authorId, ownerPost };
    const accounts = responsibleAccounts(owner, people);
    const told = remindersOf(row, today);
    return accounts.flatMap(({ id }) => told.map((fact) => ({ accountId: id, ...fact })));
  });
}
