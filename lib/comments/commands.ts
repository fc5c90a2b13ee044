import { canComment } from "#lib/comments/policy";
import type { AnswerInput, CommentInput, ThreadInput } from "#lib/comments/schema";
import { writers } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const columns = {
  ...{ id: true, kind: true, stage: true, title: true, liveRevisionId: true, authorId: true },
  ...{ submittedById: true, draftRevisionId: true },
} as const;

/** The publication as it is talked about: nobody bins it until the transaction ends. */
async function commentable(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM publication WHERE id = ${id}::uuid FOR SHARE`);
  const row = await tx.publication.findUnique({ where: { id }, select: columns });
  ensure(row?.draftRevisionId, "not_found");
  ensure(canComment(actor, statusOf(row)), "forbidden");
  return { ...row, revisionId: row.draftRevisionId };
}
type Commentable = Awaited<ReturnType<typeof commentable>>;

function ensureField({ kind }: Commentable, field: string): void {
  const [top = ""] = field.split(".");
  const isField = field === "" || Object.hasOwn(kindOf(kind as KindName).fieldLabels, top);
  ensure(isField, "invalid", { fields: { field: "Elija un dato de la publicación." } });
}

async function ensureMentions(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const where = { id: { in: ids }, active: true, role: { in: [...writers] } };
  const known = await tx.account.count({ where });
  ensure(known === new Set(ids).size, "invalid", {
    fields: { text: "Una de las personas nombradas ya no trabaja en el panel. Quítela del texto." },
  });
}

interface NewRemark {
  publication: Commentable;
  field: string;
  parentId: string | null;
  verb: "commented" | "answered";
}

async function say(
  tx: Tx,
  actor: Actor,
  remark: NewRemark & Pick<CommentInput, "text" | "mentions">,
) {
  const { publication, field, parentId, verb, text, mentions } = remark;
  await ensureMentions(tx, mentions);
  const { id: publicationId, revisionId, title } = publication;
  const { id } = await tx.comment.create({
    data: {
      ...{ publicationId, revisionId, field, parentId, text, mentions: [...new Set(mentions)] },
      ...{ authorId: actor.id, authorName: actor.name },
    },
    select: { id: true },
  });
  await record(tx, actor, {
    ...{ verb, subjectType: "comment", subjectId: id, revisionId },
    data: { publicationId, title, field },
  });
  return { commentId: id };
}

/** Says something of a field of the newest version, or of the whole. Refuses what is in the trash. */
export function comment(actor: Actor, { publicationId, field, ...said }: CommentInput) {
  return transaction(async (tx) => {
    const publication = await commentable(tx, actor, publicationId);
    ensureField(publication, field);
    return say(tx, actor, { publication, field, ...said, parentId: null, verb: "commented" });
  });
}

/** Locks the first comment of the thread that a comment belongs to, with its publication. */
async function lockThread(tx: Tx, actor: Actor, id: string) {
  const asked = await tx.comment.findUnique({ where: { id }, select: { parentId: true } });
  ensure(asked, "not_found");
  const firstId = asked.parentId ?? id;
  await tx.$queryRaw(Prisma.sql`SELECT id FROM comment WHERE id = ${firstId}::uuid FOR UPDATE`);
  const first = await tx.comment.findUniqueOrThrow({ where: { id: firstId } });
  return { first, publication: await commentable(tx, actor, first.publicationId) };
}

/** Adds to a thread. One that was resolved is opened again first. */
export function answer(actor: Actor, { commentId, ...said }: AnswerInput) {
  return transaction(async (tx) => {
    const { first, publication } = await lockThread(tx, actor, commentId);
    ensure(!first.resolvedAt, "conflict", {
      message: "Este comentario ya se resolvió. Ábralo de nuevo para responder.",
    });
    const { id: parentId, field } = first;
    return say(tx, actor, { publication, field, ...said, parentId, verb: "answered" });
  });
}

function settle(actor: Actor, { commentId }: ThreadInput, verb: "resolved" | "reopened") {
  return transaction(async (tx) => {
    const { first, publication } = await lockThread(tx, actor, commentId);
    const resolves = verb === "resolved";
    if (resolves === (first.resolvedAt !== null)) return { commentId: first.id };
    const data = {
      resolvedAt: resolves ? new Date() : null,
      resolvedByName: resolves ? actor.name : null,
    };
    await tx.comment.update({ where: { id: first.id }, data });
    await record(tx, actor, {
      ...{ verb, subjectType: "comment", subjectId: first.id, revisionId: publication.revisionId },
      data: { publicationId: publication.id, title: publication.title, field: first.field },
    });
    return { commentId: first.id };
  });
}

/** Says that a thread is done with: it stays, folded. Nobody has to give a reason. */
export function resolve(actor: Actor, input: ThreadInput) {
  return settle(actor, input, "resolved");
}

/** Opens again what was resolved too early. */
export function reopen(actor: Actor, input: ThreadInput) {
  return settle(actor, input, "reopened");
}
