import { codeHash } from "#lib/accounts/access";
import { shownIdentifier } from "#lib/accounts/identifier";
import { db } from "#lib/platform/db";
import { sendsMail } from "#lib/platform/mailer";

/** Whether the mails of the accounts leave by themselves; otherwise somebody sends them by hand. Public. */
export const mailsLeave = () => sendsMail();

/** For whom a link still opens: nothing is used up by looking. Null for one that was used or has expired. */
export async function openAccess(code: string) {
  const hash = codeHash(code);
  if (!hash) return null;
  const token = await db().accessToken.findFirst({
    where: { hash, usedAt: null, expiresAt: { gt: new Date() }, account: { active: true } },
    select: {
      ...{ purpose: true, expiresAt: true },
      account: { select: { name: true, email: true, memberNumber: true, passwordHash: true } },
    },
  });
  if (!token) return null;
  const { account, ...rest } = token;
  const { passwordHash, ...shown } = account;
  return { ...rest, ...shown, identifier: shownIdentifier(shown), isFirst: passwordHash === null };
}
export type OpenAccess = NonNullable<Awaited<ReturnType<typeof openAccess>>>;
