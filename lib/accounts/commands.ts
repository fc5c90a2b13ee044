import { invitationDays } from "#lib/accounts/access";
import { windowStart } from "#lib/accounts/attempts";
import { canPurgeSessions } from "#lib/accounts/policy";
import { type Actor, systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const keptDays = 30;
const dayMs = 86_400_000;

/** Mails with a link that nobody opens any more are not sent late. */
async function forgetDeadLinks(before: Date): Promise<void> {
  await db().accessToken.deleteMany({ where: { expiresAt: { lt: before } } });
  const written = { lt: new Date(Date.now() - invitationDays * dayMs) };
  await db().outgoingMail.deleteMany({ where: { secret: true, sentAt: null, at: written } });
}

/** Forgets the sessions and links that ended 30 days ago or more and the failed attempts that no longer count. */
export async function purgeSessions(actor: Actor = systemActor("Limpieza")): Promise<void> {
  ensure(canPurgeSessions(actor), "forbidden");
  const now = new Date();
  const before = new Date(now.getTime() - keptDays * dayMs);
  await db().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
  await forgetDeadLinks(before);
  await db().signInFailure.deleteMany({ where: { at: { lt: windowStart(now) } } });
}
