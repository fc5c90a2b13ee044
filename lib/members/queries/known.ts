import { memberKey } from "#lib/accounts/identifier";
import type { Known, KnownAccount } from "#lib/members/plan";
import type { ListRow } from "#lib/members/schema";
import { Prisma, type Tx } from "#lib/platform/db";

/**
 * What the portal knows of the people and offices of a list, in two queries however long it is. With
 * `FOR UPDATE` as `lock` its accounts stay as they are until the transaction ends.
 */
export async function knownFor(
  tx: Tx,
  rows: readonly ListRow[],
  lock: Prisma.Sql = Prisma.empty,
): Promise<Known> {
  const keys = rows.flatMap(({ number }) => memberKey(number) ?? []);
  const emails = rows.flatMap(({ email }) => email ?? []);
  const accounts = await tx.$queryRaw<KnownAccount[]>(Prisma.sql`
    SELECT id, name, email, member_number AS "memberNumber", member_key AS "memberKey",
      office_id AS "officeId", role::text AS role
    FROM account
    WHERE member_key = ANY(${keys}::text[]) OR email = ANY(${emails}::text[])
    ORDER BY id ${lock}`);
  const offices = await tx.office.findMany({
    where: { organisation: { own: true } },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
  return { accounts, offices };
}
