"use server";

import * as inbox from "#lib/notifications/commands/inbox";
import { canHaveInbox } from "#lib/notifications/policy";
import { mailSettingsInput, noticeInput } from "#lib/notifications/schema";
import { action } from "#lib/platform/action";
import { currentActor } from "#lib/platform/page";
import { leaveAnew, leaveFor } from "#lib/platform/session";

export const keepMailSettings = action(mailSettingsInput, inbox.keepMailSettings);

const inboxPath = "/panel/avisos";

/** The form of one notice, with or without JavaScript: reads it, and opens what it is about or stays. */
export async function readNotice(form: FormData): Promise<void> {
  const actor = await currentActor();
  const notice = noticeInput.safeParse({ noticeId: form.get("aviso") });
  if (!canHaveInbox(actor) || !notice.success) leaveFor(inboxPath);
  const { path } = await inbox.markRead(actor, notice.data);
  leaveAnew(form.has("quedarse") ? inboxPath : path);
}

/** The form that reads everything. */
export async function readAllNotices(): Promise<void> {
  const actor = await currentActor();
  if (canHaveInbox(actor)) await inbox.markAllRead(actor);
  leaveAnew(inboxPath);
}
