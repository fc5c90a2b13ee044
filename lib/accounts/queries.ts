import { z } from "zod";
import { memberKey } from "#lib/accounts/identifier";
import {
  canAdministerAccounts,
  canReadColleagues,
  canUseOwnAccount,
  worksInPanel,
} from "#lib/accounts/policy";
import { invitationMails } from "#lib/accounts/queries/invitations";
import type { AccountFilter } from "#lib/accounts/schema";
import { type Actor, roles } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 50;

const listed = {
  ...{ id: true, name: true, email: true, memberNumber: true, role: true, active: true },
  ...{ mustChangePassword: true, passwordHash: true, lastSignInAt: true },
} as const;

/** Whether there is a password is all that anybody needs to know of it. */
function withoutHash<Row extends { passwordHash: string | null }>({ passwordHash, ...row }: Row) {
  return { ...row, hasPassword: passwordHash !== null };
}

const person = { select: { id: true, name: true } } as const;
const named = { select: { name: true } } as const;
const membership = {
  ...{ office: named, import: { select: { fileName: true, appliedAt: true } } },
  ...{ inviteAskedAt: true, invitedAt: true, joinedAt: true },
} as const;

const openSession = () => ({ revokedAt: null, expiresAt: { gt: new Date() } });

function matching(text: string) {
  const contains = { contains: text, mode: "insensitive" } as const;
  const number = memberKey(text);
  const numbered = number ? [{ memberKey: number }] : [];
  return text ? { OR: [{ name: contains }, { email: contains }, ...numbered] } : {};
}

async function following(after: string | null) {
  const last = after && (await db().account.findUnique({ where: { id: after }, select: listed }));
  if (!last) return {};
  const { name, id } = last;
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}

/** A page of the accounts by name; `next` is the key of the page after it. */
export async function accounts(actor: Actor, { text, after }: AccountFilter) {
  ensure(canAdministerAccounts(actor), "forbidden");
  const rows = await db().account.findMany({
    where: { AND: [matching(text), await following(after)] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    select: listed,
  });
  const items = rows.slice(0, pageSize).map(withoutHash);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}
export type AccountItem = Awaited<ReturnType<typeof accounts>>["items"][number];

/** One account with how many sessions it has open and whether it is the last active administrator. */
export async function account(actor: Actor, id: string) {
  ensure(canAdministerAccounts(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const [found, openSessions, otherAdministrators, mails] = await Promise.all([
    db().account.findUnique({
      where: { id },
      select: { ...listed, ...membership, createdAt: true, delegate: true, person },
    }),
    db().session.count({ where: { accountId: id, ...openSession() } }),
    db().account.count({ where: { role: "administrator", active: true, id: { not: id } } }),
    invitationMails([id]),
  ]);
  ensure(found, "not_found");
  const isLastAdministrator =
    found.role === "administrator" && found.active && otherAdministrators === 0;
  const mail = mails.get(id) ?? null;
  return { ...withoutHash(found), mail, openSessions, isLastAdministrator };
}
export type AccountDetails = Awaited<ReturnType<typeof account>>;

const mostColleagues = 500;

/** The active accounts that work in the panel, by name, each with the person of the directory whose it is. */
export function colleagues(actor: Actor) {
  ensure(canReadColleagues(actor), "forbidden");
  return db().account.findMany({
    where: { active: true, role: { in: roles.filter(worksInPanel) } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostColleagues,
    select: { id: true, name: true, personId: true },
  });
}

/** The latest that was done with an account, newest first. */
export function accountHistory(actor: Actor, id: string) {
  ensure(canAdministerAccounts(actor), "forbidden");
  return db().auditEntry.findMany({
    where: { subjectType: "account", subjectId: id },
    orderBy: { id: "desc" },
    take: 20,
    select: { id: true, actorName: true, verb: true, at: true },
  });
}
export type AccountFact = Awaited<ReturnType<typeof accountHistory>>[number];

/** Whether the actor's account says that they are a delegate; nobody without an account is. */
export async function isDelegate(actor: Actor): Promise<boolean> {
  if (!canUseOwnAccount(actor) || !actor.id) return false;
  const where = { id: actor.id, active: true, delegate: true };
  return (await db().account.count({ where })) > 0;
}

/** The actor's own account with its open sessions, newest first. */
export async function ownAccount(actor: Actor) {
  ensure(canUseOwnAccount(actor) && actor.id, "unauthenticated");
  const sessions = {
    where: openSession(),
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
  } as const;
  const found = await db().account.findUniqueOrThrow({
    where: { id: actor.id },
    select: { ...listed, office: named, delegate: true, sessions },
  });
  return withoutHash(found);
}

/** The e-mail of whoever is signed in, to spare them typing it; empty for everybody else, and where none is known. */
export async function ownEmail(actor: Actor): Promise<string> {
  if (!canUseOwnAccount(actor) || !actor.id) return "";
  const select = { email: true } as const;
  const found = await db().account.findUnique({ where: { id: actor.id }, select });
  return found?.email ?? "";
}

export type OwnAccount = Awaited<ReturnType<typeof ownAccount>>;
export type OwnSession = OwnAccount["sessions"][number];
