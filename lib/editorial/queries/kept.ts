import { contentHash } from "#lib/editorial/content";
import { canKeep } from "#lib/editorial/policy";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";

function copyOf(publicationId: string, accountId: string) {
  return db().workingCopy.findUnique({
    where: { publicationId_accountId: { publicationId, accountId } },
    select: { basedOn: true, content: true, note: true, at: true },
  });
}

function revisionOf(publicationId: string, number: number) {
  return db().revision.findUniqueOrThrow({
    where: { publicationId_number: { publicationId, number } },
    select: { number: true, content: true, authorName: true, at: true },
  });
}

/**
 * What this person typed in a publication and did not save, with the version it was written over; null when there
 * is nothing that the draft does not say.
 */
export async function ownCopy(actor: Actor, { id, kind, content, draft }: PanelPublication) {
  if (actor.id === null || !canKeep(actor)) return null;
  const copy = await copyOf(id, actor.id);
  if (!copy) return null;
  const read = kindOf(kind).draft;
  const typed = read.parse(copy.content);
  const isSaved = contentHash(typed) === contentHash(content);
  if (isSaved && (copy.note === "" || copy.note === draft.note)) return null;
  const { number, content: base, ...written } = await revisionOf(id, copy.basedOn);
  const over = { ...written, number, content: read.parse(base) };
  return { content: typed, note: copy.note, at: copy.at, over };
}
export type OwnCopy = NonNullable<Awaited<ReturnType<typeof ownCopy>>>;
