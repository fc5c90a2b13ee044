import { canPublish, canRead } from "#lib/editorial/policy";
import { referredIds } from "#lib/editorial/references";
import type { CompanionsInput } from "#lib/editorial/schema";
import { statusOf } from "#lib/editorial/status";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** A reference may refer to others in turn; beyond these steps the reviewer publishes by parts. */
const mostSteps = 5;
const mostTogether = 20;

/** A publication that must go live with another because it is referred to. */
export interface Companion {
  publicationId: string;
  title: string;
  basedOn: number;
  /** Whether the reader of this may approve it now. */
  ready: boolean;
}

function draftsOf(ids: string[]) {
  return db().publication.findMany({
    where: { id: { in: ids }, liveRevisionId: null },
    select: {
      ...{ id: true, kind: true, title: true, stage: true, liveRevisionId: true },
      ...{ authorId: true, submittedById: true },
      draftRevision: { select: { number: true, content: true, authorId: true } },
    },
  });
}
type Draft = Awaited<ReturnType<typeof draftsOf>>[number];

const contentOf = ({ draftRevision }: Draft) => (draftRevision?.content ?? {}) as object;

/** The drafts that a draft refers to, and those that they refer to, which are not live. */
export async function companions(
  actor: Actor,
  { publicationId }: CompanionsInput,
): Promise<Companion[]> {
  ensure(canRead(actor), "forbidden");
  const own = await db().publication.findUnique({
    where: { id: publicationId },
    select: { draftRevision: { select: { content: true } } },
  });
  const found = new Map<string, Draft>();
  let asked = referredIds((own?.draftRevision?.content ?? {}) as object, "publicacion");
  for (let step = 0; step < mostSteps && asked.length > 0; step += 1) {
    const drafts = await draftsOf(asked.slice(0, mostTogether));
    for (const draft of drafts) found.set(draft.id, draft);
    const next = drafts.flatMap((draft) => referredIds(contentOf(draft), "publicacion"));
    asked = [...new Set(next)].filter((id) => id !== publicationId && !found.has(id));
  }
  found.delete(publicationId);
  return [...found.values()].map((draft) => ({
    publicationId: draft.id,
    title: draft.title,
    basedOn: draft.draftRevision?.number ?? 0,
    ready: canPublish(actor, statusOf(draft)),
  }));
}
