import { canHaveInbox } from "#lib/notifications/policy";
import type { InboxFilter, MailTime, Topic } from "#lib/notifications/schema";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { newestPage, olderThan } from "#lib/platform/newest-first";
import { ensure } from "#lib/platform/refusal";

const pageSize = 30;

const listed = {
  ...{ id: true, verb: true, title: true, actorName: true, text: true, path: true },
  ...{ at: true, readAt: true },
} as const;

function ownInbox(actor: Actor): string {
  ensure(canHaveInbox(actor) && actor.id, "forbidden");
  return actor.id;
}

/** A page of the actor's notices, newest first: the unread ones, or all. `next` is the key of the page after it. */
export async function inbox(actor: Actor, { all, after }: InboxFilter) {
  const accountId = ownInbox(actor);
  const rows = await db().notification.findMany({
    where: { AND: [{ accountId, ...(all ? {} : { readAt: null }) }, olderThan(after, "at", "id")] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: listed,
  });
  return newestPage(rows, pageSize, (row) => row);
}
export type Notice = Awaited<ReturnType<typeof inbox>>["items"][number];

/** How many notices the actor has not read; 0 for whoever has no inbox. */
export async function unreadCount(actor: Actor): Promise<number> {
  if (!canHaveInbox(actor) || !actor.id) return 0;
  return db().notification.count({ where: { accountId: actor.id, readAt: null } });
}

/** When and about what the actor receives mail. */
export async function mailSettings(actor: Actor) {
  const { mailWhen, mailMuted, email } = await db().account.findUniqueOrThrow({
    where: { id: ownInbox(actor) },
    select: { mailWhen: true, mailMuted: true, email: true },
  });
  return { email: email ?? "", when: mailWhen as MailTime, muted: mailMuted as Topic[] };
}
export type MailSettings = Awaited<ReturnType<typeof mailSettings>>;
