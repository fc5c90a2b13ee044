import { canHaveInbox, canTell } from "#lib/notifications/policy";
import type { MailSettingsInput, NoticeInput } from "#lib/notifications/schema";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

function ownInbox(actor: Actor): string {
  ensure(canHaveInbox(actor) && actor.id, "forbidden");
  return actor.id;
}

/** Marks one of the actor's notices as read; answers where it leads, a path of this portal. */
export async function markRead(actor: Actor, { noticeId }: NoticeInput) {
  const own = { id: noticeId, accountId: ownInbox(actor) };
  const notice = await db().notification.findFirst({ where: own, select: { path: true } });
  ensure(notice, "not_found");
  const readAt = new Date();
  await db().notification.updateMany({ where: { ...own, readAt: null }, data: { readAt } });
  return notice;
}

/** Marks everything in the actor's inbox as read; answers how much it was. */
export async function markAllRead(actor: Actor) {
  const where = { accountId: ownInbox(actor), readAt: null };
  const { count } = await db().notification.updateMany({ where, data: { readAt: new Date() } });
  return { count };
}

/** Keeps when and about what the actor wants mail. What was told before a change is not told again. */
export async function keepMailSettings(actor: Actor, { when, muted }: MailSettingsInput) {
  const id = ownInbox(actor);
  const mailMuted = [...new Set(muted)];
  await db().account.update({ where: { id }, data: { mailWhen: when, mailMuted } });
}

const keptDays = 365;

/** Forgets the notices read a year ago or more. */
export async function purgeNotices(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canTell(actor), "forbidden");
  const before = new Date(Date.now() - keptDays * 86_400_000);
  await db().notification.deleteMany({ where: { readAt: { lt: before } } });
}
