import { countVerdicts, type PlannedRow, planOf, printOf } from "#lib/members/plan";
import { canImportMembers } from "#lib/members/policy";
import { knownFor } from "#lib/members/queries/known";
import { type ApplyInput, type Counts, listRows } from "#lib/members/schema";
import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";

/** One list is applied at a time. */
async function lockLists(tx: Tx): Promise<void> {
  await tx.$executeRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('member lists', 0))`,
  );
}

const otherwise = () =>
  new Refusal("conflict", {
    message: "Las cuentas cambiaron desde que vio esta lista. Revísela de nuevo antes de importar.",
  });

async function lockList(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM member_import WHERE id = ${id}::uuid FOR UPDATE`);
  const list = await tx.memberImport.findUnique({
    where: { id, createdById: actor.id },
    select: { id: true, fileName: true, sha256: true, rows: true, appliedAt: true },
  });
  ensure(list, "not_found", {
    message: "Esta lista ya no está: se guarda un día. Envíela de nuevo.",
  });
  ensure(!list.appliedAt, "conflict", { message: "Esta lista ya se importó." });
  return list;
}

const written = (rows: readonly PlannedRow[]) =>
  JSON.stringify(
    rows.map(({ accountId, number, name, email, officeId }) => ({
      ...{ id: accountId, number, name, email, office: officeId },
    })),
  );

const recordset = (rows: readonly PlannedRow[]) => Prisma.sql`
  jsonb_to_recordset(${written(rows)}::jsonb)
    AS row(id uuid, number text, name text, email text, office uuid)`;

async function create(tx: Tx, importId: string, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const made = await tx.$executeRaw(Prisma.sql`
    INSERT INTO account (id, name, email, role, must_change_password, member_number, office_id, import_id)
    SELECT gen_random_uuid(), name, email, 'member', false, number, office, ${importId}::uuid
    FROM ${recordset(rows)} ON CONFLICT DO NOTHING`);
  // Somebody made an account with one of these numbers or e-mails at this very moment.
  if (made !== rows.length) throw otherwise();
}

/**
 * Links sent to an e-mail that is not the member's any more end with it, with the mails that nobody sent yet;
 * whom they invited is to be invited again.
 */
async function endLinks(tx: Tx, rows: readonly PlannedRow[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    WITH ended AS (
      UPDATE access_token SET used_at = now()
      FROM ${recordset(rows)} JOIN account ON account.id = row.id
      WHERE access_token.account_id = row.id AND used_at IS NULL
        AND account.email IS DISTINCT FROM row.email
      RETURNING access_token.id, access_token.account_id, access_token.purpose
    ), forgotten AS (
      DELETE FROM outgoing_mail USING ended
      WHERE cause = ended.purpose || ':' || ended.id AND sent_at IS NULL
    )
    UPDATE account SET invite_asked_at = NULL, invited_at = NULL FROM ended
    WHERE account.id = ended.account_id AND ended.purpose = 'invitation' AND password_hash IS NULL`);
}

async function change(tx: Tx, importId: string, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await endLinks(tx, rows);
  await tx.$executeRaw(Prisma.sql`
    UPDATE account SET name = row.name, email = row.email, member_number = row.number,
      office_id = row.office, import_id = ${importId}::uuid
    FROM ${recordset(rows)} WHERE account.id = row.id`);
}

/**
 * Applies a list, all of it or nothing: members that are not known are created without a password, those
 * that differ are changed, nobody is removed, and rows with a fault are left out. Refuses `conflict` when
 * it would now do something else than what was shown.
 */
export function importMembers(
  actor: Actor,
  { importId, shown }: ApplyInput,
): Promise<{ counts: Counts }> {
  return transaction(async (tx) => {
    ensure(canImportMembers(actor) && actor.id, "forbidden");
    await lockLists(tx);
    const list = await lockList(tx, actor, importId);
    const rows = listRows.parse(list.rows);
    const plan = planOf(rows, await knownFor(tx, rows, Prisma.sql`FOR UPDATE`));
    if (printOf(plan) !== shown) throw otherwise();
    const counts = countVerdicts(plan);
    ensure(counts.created + counts.changed > 0, "invalid", {
      message: "Esta lista no cambia nada: todo está igual en el portal.",
    });
    const changed = plan.filter(({ verdict }) => verdict === "changed");
    await create(
      tx,
      importId,
      plan.filter(({ verdict }) => verdict === "created"),
    );
    await change(tx, importId, changed);
    const data = { appliedAt: new Date(), rows: [], counts };
    await tx.memberImport.update({ where: { id: importId }, data });
    await record(tx, actor, {
      ...{ verb: "members_imported", subjectType: "member_import", subjectId: importId },
      // Which accounts and which columns, not their values: the log is kept for ever.
      data: {
        ...{ fileName: list.fileName, sha256: list.sha256, counts },
        changed: changed.map((row) => [row.accountId, ...row.changes.map(({ column }) => column)]),
      },
    });
    return { counts };
  });
}
