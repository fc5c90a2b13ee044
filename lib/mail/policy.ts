import type { Actor } from "#lib/platform/actor";

/** Mails hold what is said to one person: only whoever administers the portal reads the outbox. */
export const canSeeMail = (actor: Actor) =>
  actor.kind === "system" || actor.role === "administrator";

/** Handing mails to the mail server is the software's own work. */
export const canSendMails = (actor: Actor) => actor.kind === "system";
