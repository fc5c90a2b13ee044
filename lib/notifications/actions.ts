"use server";

import { withParams } from "#lib/editorial/address";
import { mailSettingsAddress } from "#lib/notifications/address";
import * as inbox from "#lib/notifications/commands/inbox";
import { canHaveInbox } from "#lib/notifications/policy";
import { mailSettingsInput, noticeInput, topics } from "#lib/notifications/schema";
import { currentActor } from "#lib/platform/page";
import { leaveAnew, leaveFor } from "#lib/platform/session";

const inboxPath = "/panel/avisos";

/** The form of one's mail, with or without JavaScript: keeps what was chosen and shows it again. */
export async function keepMailSettings(form: FormData): Promise<void> {
  const actor = await currentActor();
  const wanted = form.getAll("temas");
  const muted = topics.filter((topic) => !wanted.includes(topic));
  const input = mailSettingsInput.safeParse({ when: form.get("cuando"), muted });
  // The page itself sends whoever may not choose to where they may.
  if (!canHaveInbox(actor) || actor.mustChangePassword) leaveFor(mailSettingsAddress);
  if (!input.success) leaveFor(mailSettingsAddress);
  await inbox.keepMailSettings(actor, input.data);
  leaveFor(withParams(mailSettingsAddress, { aviso: "guardado" }));
}

/** The form of one notice, with or without JavaScript: reads it, and opens what it is about or stays. */
export async function readNotice(form: FormData): Promise<void> {
  const actor = await currentActor();
  const notice = noticeInput.safeParse({ noticeId: form.get("aviso") });
  if (!canHaveInbox(actor) || actor.mustChangePassword || !notice.success) leaveFor(inboxPath);
  const { path } = await inbox.markRead(actor, notice.data);
  leaveAnew(form.has("quedarse") ? inboxPath : path);
}

/** The form that reads everything. */
export async function readAllNotices(): Promise<void> {
  const actor = await currentActor();
  if (canHaveInbox(actor) && !actor.mustChangePassword) await inbox.markAllRead(actor);
  leaveAnew(inboxPath);
}
