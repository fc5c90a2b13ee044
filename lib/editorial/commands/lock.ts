import { statusOf } from "#lib/editorial/status";
import { canMove, type Move } from "#lib/editorial/workflow";
import { Prisma, type Tx } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const draftRevision = {
  select: {
    id: true,
    number: true,
    content: true,
    note: true,
    authorId: true,
    authorName: true,
    at: true,
  },
};
const liveRevision = { select: { number: true } };

/** Locks a publication until the transaction ends and reads it with its draft revision. */
export async function lockPublication(tx: Tx, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM publication WHERE id = ${id}::uuid FOR UPDATE`);
  const include = { draftRevision, liveRevision };
  const row = await tx.publication.findUnique({ where: { id }, include });
  ensure(row?.draftRevision, "not_found");
  return { ...row, draft: row.draftRevision, status: statusOf(row) };
}
export type LockedPublication = Awaited<ReturnType<typeof lockPublication>>;

const movedOn =
  "Esta publicación ya no está como usted la vio: quizá otra persona decidió antes. Vuelva a abrirla.";

/** Refuses who may not make a move, and says so when it is because the publication stands elsewhere by now. */
export function ensureMay(allowed: boolean, move: Move, { status }: LockedPublication): void {
  ensure(allowed, "forbidden", canMove(move, status) ? {} : { message: movedOn });
}
