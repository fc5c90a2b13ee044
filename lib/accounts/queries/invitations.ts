import { db, Prisma, type Tx } from "#lib/platform/db";

/** What became of the mail with the link that invites somebody now. */
export interface InvitationMail {
  sentAt: Date | null;
  failedAt: Date | null;
}

/** The mail of an account's open invitation, for a query whose `account` is one: `mail` with its times. */
export const invitationMail = Prisma.sql`
  FROM access_token AS token JOIN outgoing_mail AS mail ON mail.cause = 'invitation:' || token.id
  WHERE token.account_id = account.id AND token.purpose = 'invitation' AND token.used_at IS NULL`;

/** The mails of the open invitations of some accounts, by account. */
export async function invitationMails(
  ids: readonly string[],
  tx: Pick<Tx, "$queryRaw"> = db(),
): Promise<Map<string, InvitationMail>> {
  const rows = await tx.$queryRaw<(InvitationMail & { id: string })[]>(Prisma.sql`
    SELECT account.id, mail.sent_at AS "sentAt", mail.failed_at AS "failedAt"
    FROM unnest(${[...ids]}::uuid[]) AS account (id), LATERAL (SELECT mail.* ${invitationMail}) AS mail`);
  return new Map(rows.map(({ id, ...mail }) => [id, mail]));
}
