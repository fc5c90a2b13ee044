import { lockPublication } from "#lib/editorial/commands/lock";
import { draftContent, revise } from "#lib/editorial/commands/revise";
import { contentHash } from "#lib/editorial/content";
import { automaticNote } from "#lib/editorial/labels";
import { canSave, canWrite } from "#lib/editorial/policy";
import type { KindName } from "#lib/editorial/schema";
import { transitions } from "#lib/editorial/workflow";
import { roles, systemActor } from "#lib/platform/actor";
import { db, type Tx, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";

/** A sitting ends when nothing was typed for half an hour. */
const sittingMs = 30 * 60_000;
const atOnce = 50;
const writers = roles.filter(canWrite);
const keeper = systemActor("Guardado automático");

interface Copy {
  publicationId: string;
  accountId: string;
}

function lockCopy(tx: Tx, { publicationId, accountId }: Copy, endedBefore: Date) {
  return tx.workingCopy.findFirst({
    where: { publicationId, accountId, at: { lt: endedBefore } },
    select: {
      ...{ basedOn: true, content: true, note: true },
      account: { select: { id: true, name: true } },
    },
  });
}

/** One text of a sitting that ended: a revision by whoever wrote it, unless it must be asked first. */
async function settle(copy: Copy, endedBefore: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, copy.publicationId);
    const kept = await lockCopy(tx, copy, endedBefore);
    if (kept?.basedOn !== publication.draft.number) return false;
    if (!canSave(keeper, publication.status)) return false;
    const content = draftContent(publication.kind as KindName, kept.content);
    await tx.workingCopy.delete({ where: { publicationId_accountId: copy } });
    if (contentHash(content) === contentHash(publication.draft.content)) return false;
    const note = kept.note || automaticNote;
    await revise(tx, keeper, { publication, content, note, author: kept.account });
    return true;
  });
}

function endedSittings(endedBefore: Date): Promise<Copy[]> {
  return db().$queryRaw<Copy[]>`
    SELECT copy.publication_id AS "publicationId", copy.account_id AS "accountId"
    FROM working_copy copy
    JOIN publication ON publication.id = copy.publication_id
    JOIN revision draft ON draft.id = publication.draft_revision_id AND draft.number = copy.based_on
    JOIN account ON account.id = copy.account_id AND account.active AND account.role = ANY(${writers})
    WHERE copy.at < ${endedBefore}
      AND coalesce(publication.stage, 'settled') = ANY(${[...transitions.save.from]})
    ORDER BY copy.at LIMIT ${atOnce}`;
}

/**
 * Turns what was typed in each sitting that ended into one revision by its author, where nobody saved anything
 * since; the rest stays and is offered to whoever wrote it. Returns how many revisions it made.
 */
export async function settleSittings(now: Date = new Date()): Promise<number> {
  const endedBefore = new Date(now.getTime() - sittingMs);
  let made = 0;
  // One after the other: each locks its publication, and readers need the other connections.
  for (const copy of await endedSittings(endedBefore)) {
    const done = await settle(copy, endedBefore).catch((error: unknown) => {
      log.error({ err: error, ...copy }, "a text could not be saved by itself");
      return false;
    });
    if (done) made += 1;
  }
  return made;
}
