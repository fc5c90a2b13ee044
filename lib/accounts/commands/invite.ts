import { issueTokens, letterhead } from "#lib/accounts/commands/access";
import { lockAccount } from "#lib/accounts/commands/lock";
import { type Addressee, invitationLetter } from "#lib/accounts/letters";
import {
  inviteAgainMinutes,
  isInvitable,
  type Membership,
  memberState,
} from "#lib/accounts/membership";
import { canInvite, canMailAccess } from "#lib/accounts/policy";
import { invitationMails } from "#lib/accounts/queries/invitations";
import type { AccountInput } from "#lib/accounts/schema";
import { type Actor, systemActor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { queueMails } from "#lib/platform/mailer";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/** Invitations written in a minute: mail servers shut out whoever hurries, and other mails go between them. */
const batch = 60;
const pauseMs = 60_000;
const task = "send_invitations";

/** Asks to invite every active member with an e-mail whom nobody has invited yet; answers how many they are. */
export function inviteMembers(actor: Actor): Promise<{ asked: number }> {
  return transaction(async (tx) => {
    ensure(canInvite(actor), "forbidden");
    const { count } = await tx.account.updateMany({
      where: {
        ...{ role: "member", active: true, email: { not: null } },
        ...{ passwordHash: null, inviteAskedAt: null },
      },
      data: { inviteAskedAt: new Date() },
    });
    ensure(count > 0, "conflict", { message: "Ya no queda nadie por invitar." });
    await enqueue(tx, { task, key: task });
    const fact = { verb: "members_invited", subjectType: "account", subjectId: "members" };
    await record(tx, actor, { ...fact, data: { count } });
    return { asked: count };
  });
}

const reasons = {
  joined: "Ya eligió su contraseña: si la olvidó, dele una provisional.",
  noMail: "No tiene correo: anótelo en su cuenta, o dele una contraseña provisional.",
  waiting: "Su invitación se escribe en un momento.",
  invited: `Su invitación salió hace menos de ${inviteAgainMinutes} minutos: espere a que llegue.`,
  inactive: "Su cuenta está desactivada: actívela primero.",
  expired: "",
  uninvited: "",
};

async function membershipOf(tx: Tx, accountId: string): Promise<Membership> {
  const { passwordHash, ...row } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      ...{ active: true, email: true, passwordHash: true },
      ...{ inviteAskedAt: true, invitedAt: true },
    },
  });
  const mail = (await invitationMails([accountId], tx)).get(accountId) ?? null;
  return { ...row, hasPassword: passwordHash !== null, mail };
}

/** Invites one member, for the first time or again; the earlier link ends. Refuses `invalid` with the reason. */
export function inviteMember(actor: Actor, { accountId }: AccountInput): Promise<void> {
  return transaction(async (tx) => {
    ensure(canInvite(actor), "forbidden");
    const { name } = await lockAccount(tx, accountId);
    const now = new Date();
    const member = await membershipOf(tx, accountId);
    const message = reasons[memberState(member, now)];
    ensure(isInvitable(member, now), "invalid", { message });
    await tx.account.update({ where: { id: accountId }, data: { inviteAskedAt: now } });
    await enqueue(tx, { task, key: task });
    const fact = { verb: "invitation_asked", subjectType: "account", subjectId: accountId };
    await record(tx, actor, { ...fact, data: { name } });
  });
}

/** Takes who waits longest, so that nobody else writes to them too. */
function takeWaiting(tx: Tx): Promise<(Addressee & { id: string })[]> {
  return tx.$queryRaw(Prisma.sql`
    SELECT id, name, email, member_number AS "memberNumber" FROM account
    WHERE invite_asked_at IS NOT NULL AND (invited_at IS NULL OR invited_at < invite_asked_at)
      AND active AND email IS NOT NULL AND password_hash IS NULL
    ORDER BY invite_asked_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED`);
}

/** Writes the invitations that wait, sixty at a time and a minute apart; answers how many it wrote now. */
export async function sendInvitations(actor: Actor = systemActor("Cuentas")): Promise<number> {
  ensure(canMailAccess(actor), "forbidden");
  const head = await letterhead();
  return transaction(async (tx) => {
    const waiting = await takeWaiting(tx);
    if (waiting.length === 0) return 0;
    const ids = waiting.map(({ id }) => id);
    const links = await issueTokens(tx, ids, "invitation");
    const letters = waiting.flatMap((member) => {
      const link = links.get(member.id);
      return link ? [invitationLetter(member, link, head)] : [];
    });
    await queueMails(tx, letters);
    await tx.account.updateMany({ where: { id: { in: ids } }, data: { invitedAt: new Date() } });
    const next = { task, key: task, runAt: new Date(Date.now() + pauseMs) };
    if (waiting.length === batch) await enqueue(tx, next);
    return waiting.length;
  });
}
