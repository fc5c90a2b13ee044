import { openSince } from "#lib/accounts/access";
import { memberKey } from "#lib/accounts/identifier";
import { type MemberState, memberState, memberStates } from "#lib/accounts/membership";
import { canInvite } from "#lib/accounts/policy";
import { invitationMail, invitationMails } from "#lib/accounts/queries/invitations";
import type { MemberFilter } from "#lib/accounts/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 50;

const listed = {
  ...{ id: true, name: true, email: true, memberNumber: true, passwordHash: true },
  ...{ inviteAskedAt: true, invitedAt: true, joinedAt: true, lastSignInAt: true, active: true },
  office: { select: { name: true } },
} as const;

/** The state of each member, as lib/accounts/membership.ts tells it. */
const stateColumn = (now: Date) => Prisma.sql`CASE
  WHEN NOT active THEN 'inactive'
  WHEN password_hash IS NOT NULL THEN 'joined' WHEN email IS NULL THEN 'noMail'
  WHEN invite_asked_at IS NULL THEN 'uninvited'
  WHEN invited_at IS NULL OR invited_at < invite_asked_at THEN 'waiting'
  WHEN invited_at <= ${openSince(now)} THEN 'expired'
  WHEN EXISTS (SELECT ${invitationMail} AND mail.sent_at IS NULL) THEN 'waiting'
  ELSE 'invited' END`;

/** How many members there are in each state. */
export async function memberCounts(actor: Actor): Promise<Record<MemberState, number>> {
  ensure(canInvite(actor), "forbidden");
  const rows = await db().$queryRaw<{ state: MemberState; count: number }[]>(Prisma.sql`
    SELECT ${stateColumn(new Date())} AS state, count(*)::int AS count
    FROM account WHERE role = 'member' GROUP BY 1`);
  const none = memberStates.map((state) => [state, 0]);
  const found = rows.map(({ state, count }) => [state, count]);
  return Object.fromEntries([...none, ...found]);
}
export type MemberCounts = Awaited<ReturnType<typeof memberCounts>>;

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function matching({ text, state }: MemberFilter, now: Date): Prisma.Sql {
  const key = memberKey(text);
  const named = text
    ? Prisma.sql`AND (name ILIKE ${pattern(text)} OR email ILIKE ${pattern(text)}
        OR member_key = ${key})`
    : Prisma.empty;
  return state ? Prisma.sql`${named} AND ${stateColumn(now)} = ${state}` : named;
}

async function following(after: string | null): Promise<Prisma.Sql> {
  const select = { name: true, id: true } as const;
  const last = after && (await db().account.findUnique({ where: { id: after }, select }));
  return last ? Prisma.sql`AND (name, id) > (${last.name}, ${last.id}::uuid)` : Prisma.empty;
}

/** A page of the members by name, with how far each is; `next` is the key of the page after it. */
export async function members(actor: Actor, filter: MemberFilter) {
  ensure(canInvite(actor), "forbidden");
  const now = new Date();
  const found = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM account
    WHERE role = 'member' ${matching(filter, now)} ${await following(filter.after)}
    ORDER BY name, id LIMIT ${pageSize + 1}`);
  const ids = found.slice(0, pageSize).map(({ id }) => id);
  const [rows, mails] = await Promise.all([
    db().account.findMany({
      where: { id: { in: ids } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: listed,
    }),
    invitationMails(ids),
  ]);
  const items = rows.map(({ passwordHash, office, ...row }) => {
    const named = { ...row, office: office?.name ?? "", hasPassword: passwordHash !== null };
    const member = { ...named, mail: mails.get(row.id) ?? null };
    return { ...member, state: memberState(member, now) };
  });
  return { items, next: found.length > pageSize ? (ids.at(-1) ?? null) : null };
}
export type MemberItem = Awaited<ReturnType<typeof members>>["items"][number];
