import type { LockedPublication } from "#lib/editorial/commands/lock";
import { contentHash } from "#lib/editorial/content";
import type { KindName } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import type { Prisma, Tx } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { fieldSentences } from "#lib/platform/sentences";

/** A content that may be saved; refuses with one sentence for each field otherwise. */
export function draftContent(kind: KindName, content: unknown) {
  const parsed = kindOf(kind).draft.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid", { fields: fieldSentences(parsed.error) });
}

/** Whoever wrote a revision: the account and its name as of now. */
export type Author = Pick<Actor, "id" | "name">;

interface NewRevision {
  publicationId: string;
  number: number;
  content: object;
  note?: string;
}

/** Adds one immutable revision. */
export function addRevision(tx: Tx, author: Author, { content, ...revision }: NewRevision) {
  return tx.revision.create({
    data: {
      ...revision,
      content: content as Prisma.InputJsonObject,
      contentHash: contentHash(content),
      authorId: author.id,
      authorName: author.name,
    },
    select: { id: true, number: true, at: true },
  });
}

interface Change {
  content: ReturnType<typeof draftContent>;
  note: string;
  /** Whoever wrote it, when the one who acts is the software. */
  author?: Author;
}

/** Puts a content on top of a locked publication's draft as its next revision, and records it. */
export async function revise(
  tx: Tx,
  actor: Actor,
  { publication, ...change }: Change & { publication: LockedPublication },
) {
  const { content, note, author = actor } = change;
  const { title } = content;
  const next = { publicationId: publication.id, number: publication.draft.number + 1, content };
  const revision = await addRevision(tx, author, { ...next, note });
  const stage = publication.stage === "returned" ? "returned" : transitions.save.to;
  await tx.publication.update({
    where: { id: publication.id },
    data: {
      ...{ draftRevisionId: revision.id, stage, title, searchTitle: searchName(title) },
      touchedAt: new Date(),
    },
  });
  await record(tx, actor, {
    ...{ verb: "saved", subjectType: "publication", subjectId: publication.id },
    revisionId: revision.id,
    data: { title, number: revision.number, note, ...(change.author && { author: author.name }) },
  });
  return { number: revision.number, at: revision.at };
}
