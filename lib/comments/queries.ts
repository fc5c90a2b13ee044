import { z } from "zod";
import { colleagues } from "#lib/accounts/queries";
import type { Mentionable } from "#lib/comments/mentions";
import { canComment, canReadComments } from "#lib/comments/policy";
import type { KindName, PublicationStatus } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const most = 500;

interface Row {
  id: string;
  field: string;
  parentId: string | null;
  authorId: string | null;
  authorName: string;
  text: string;
  at: Date;
  resolvedAt: Date | null;
  resolvedByName: string | null;
  /** The version it was said of. */
  number: number;
  /** Whether its field says something else in the newest version. */
  changed: boolean;
}

/** What a content says at a comment's field; a row of a list is found by its key. */
const saidIn = (content: Prisma.Sql) => Prisma.sql`
  CASE WHEN jsonb_typeof(${content} -> split_part(field, '.', 1)) = 'array' AND split_part(field, '.', 2) <> ''
    THEN jsonb_path_query_first(${content} -> split_part(field, '.', 1), '$[*] ? (@.key == $key)',
      jsonb_build_object('key', split_part(field, '.', 2)))
    ELSE ${content} -> split_part(field, '.', 1) END`;

function read(publicationId: string) {
  return db().$queryRaw<Row[]>(Prisma.sql`
    SELECT comment.id, field, parent_id AS "parentId", comment.author_id AS "authorId",
      comment.author_name AS "authorName", text, comment.at, resolved_at AS "resolvedAt",
      resolved_by_name AS "resolvedByName", revision.number,
      revision.id <> draft.id AND (field = '' OR
        (${saidIn(Prisma.sql`revision.content`)}) IS DISTINCT FROM (${saidIn(Prisma.sql`draft.content`)})
      ) AS changed
    FROM comment
      JOIN revision ON revision.id = comment.revision_id
      JOIN publication ON publication.id = comment.publication_id
      JOIN revision AS draft ON draft.id = publication.draft_revision_id
    WHERE comment.publication_id = ${publicationId}::uuid
    ORDER BY comment.at DESC, comment.id DESC
    LIMIT ${most}`);
}

function threadsOf(rows: Row[]) {
  const oldestFirst = rows.toReversed();
  return oldestFirst
    .filter(({ parentId }) => parentId === null)
    .map((first) => ({
      ...first,
      answers: oldestFirst.filter(({ parentId }) => parentId === first.id),
    }));
}

/** What was said of a publication, thread by thread, oldest first; the newest 500 remarks at most. */
export async function threads(actor: Actor, publicationId: string) {
  ensure(canReadComments(actor), "forbidden");
  ensure(z.uuid().safeParse(publicationId).success, "not_found");
  return threadsOf(await read(publicationId));
}
export type Thread = Awaited<ReturnType<typeof threads>>[number];
export type Remark = Thread["answers"][number];

/** Everybody who may be named in a comment: active accounts that work in the panel, by name. */
export async function mentionable(actor: Actor): Promise<Mentionable[]> {
  ensure(canReadComments(actor), "forbidden");
  return (await colleagues(actor)).map(({ id, name }) => ({ id, name }));
}

/** Everything that the screens of a publication need to show its comments and take new ones. */
export async function talkOf(
  actor: Actor,
  { id, status }: { id: string; status: PublicationStatus },
) {
  const [said, people] = await Promise.all([threads(actor, id), mentionable(actor)]);
  return { publicationId: id, threads: said, people, mayComment: canComment(actor, status) };
}
export type Talk = Awaited<ReturnType<typeof talkOf>>;

/** One remark with whoever has spoken in its thread, or null: for those who must hear of it. */
export async function remark(actor: Actor, id: string) {
  ensure(canReadComments(actor), "forbidden");
  const found = await db().comment.findUnique({
    where: { id },
    select: {
      ...{ text: true, mentions: true, publicationId: true, parentId: true },
      parent: { select: { authorId: true, answers: { select: { authorId: true }, take: 100 } } },
    },
  });
  if (!found) return null;
  const { parent, ...said } = found;
  const spoke = parent ? [parent, ...parent.answers] : [];
  return { ...said, spoke: spoke.flatMap(({ authorId }) => authorId ?? []) };
}

const mostShown = 30;

export interface OpenTalk {
  publicationId: string;
  kind: KindName;
  title: string;
  open: number;
  lastAuthor: string;
  lastAt: Date;
  /** Whoever asks said the last thing: it waits for somebody else. */
  isOwn: boolean;
  /** For whom it waits then: who was named last, who spoke before or who wrote the publication. */
  waitsFor: string | null;
}

/**
 * The publications with open threads that concern somebody: because they wrote, sent or answer for
 * them, spoke in them or were named. The one that waits longest comes first.
 */
export function openTalk(actor: Actor): Promise<OpenTalk[]> {
  ensure(canReadComments(actor), "forbidden");
  return db().$queryRaw<OpenTalk[]>(Prisma.sql`
    SELECT publication.id AS "publicationId", kind, title,
      count(DISTINCT root.id)::int AS open,
      (array_agg(said.author_name ORDER BY said.at DESC))[1] AS "lastAuthor",
      max(said.at) AS "lastAt",
      COALESCE((array_agg(said.author_id ORDER BY said.at DESC))[1] = ${actor.id}::uuid, false) AS "isOwn",
      COALESCE(
        (SELECT name FROM account
          WHERE account.id = (array_agg(said.mentions[1] ORDER BY said.at DESC))[1]),
        (array_agg(said.author_name ORDER BY said.at DESC)
          FILTER (WHERE said.author_id <> ${actor.id}::uuid))[1],
        (SELECT name FROM account
          WHERE account.id = publication.author_id AND account.id <> ${actor.id}::uuid)
      ) AS "waitsFor"
    FROM comment root
      JOIN publication ON publication.id = root.publication_id
      JOIN comment said ON said.id = root.id OR said.parent_id = root.id
    WHERE root.resolved_at IS NULL AND root.parent_id IS NULL
      AND publication.stage IS DISTINCT FROM 'trashed'
      AND (${actor.id}::uuid IN (publication.author_id, publication.submitted_by_id, publication.owner_id)
        OR EXISTS (SELECT FROM comment mine WHERE (mine.id = root.id OR mine.parent_id = root.id)
          AND (mine.author_id = ${actor.id}::uuid OR ${actor.id}::uuid = ANY(mine.mentions))))
    GROUP BY publication.id
    ORDER BY max(said.at), publication.id LIMIT ${mostShown}`);
}
