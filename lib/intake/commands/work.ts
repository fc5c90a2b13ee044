import { createHash } from "node:crypto";
import { archiveKey, wake } from "#lib/intake/commands/batch";
import { fileFaults } from "#lib/intake/labels";
import { canWorkBatches } from "#lib/intake/policy";
import { draftContentOf } from "#lib/intake/proposals/draft";
import { isOpen } from "#lib/intake/proposals/judging";
import { faultRefusal } from "#lib/intake/queries/faultRefusal";
import { type Examine, textOfFile } from "#lib/intake/queries/fileText";
import { readReport } from "#lib/intake/queries/reading";
import { factsOf, likelyTwins, taken } from "#lib/intake/queries/twins";
import { readInput } from "#lib/intake/schema/desk";
import type { Actor } from "#lib/platform/actor";
import { partAt } from "#lib/platform/archive";
import { db, transaction } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { ensure, Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { discard, readStored, receive, removeStored, storedBytes } from "#lib/platform/storage";

/** What the reading of a batch needs of other domains. */
export interface Hands {
  examine: Examine;
  /** Starts the draft of an event with that id, in the name of whoever sent the batch. */
  create(
    content: object,
    origin: { id: string; author: { id: string | null; name: string } },
  ): Promise<unknown>;
}

interface Claimed {
  id: string;
  batchId: string;
  position: number;
  name: string;
  tries: number;
  forced: boolean;
}

const mostTries = 3;
const atOnce = 12;
const largestPart = 12_000_000;
const keptDays = 30;
/** From this sureness on, what was read enters a draft that nobody looked at. */
const sureEnough = 0.75;

/**
 * The next report that waits, for this process alone for two minutes; what a process left when it died comes again.
 * One at a time in the whole installation: two that tell the same must not be read side by side, each unaware of the other.
 */
function claimNext(): Promise<Claimed | undefined> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('claim of an old report'))`;
    const [claimed] = await tx.$queryRaw<Claimed[]>`
      UPDATE intake_file SET claimed_at = now(), tries = tries + 1
      WHERE id = (
        SELECT file.id FROM intake_file file JOIN intake_batch batch ON batch.id = file.batch_id
        WHERE file.state = 'waiting' AND batch.cancelled_at IS NULL
          AND NOT EXISTS (SELECT FROM intake_file busy WHERE busy.state = 'waiting'
            AND busy.claimed_at > now() - interval '2 minutes')
        ORDER BY batch.at, batch.id, file.position LIMIT 1 FOR UPDATE OF file)
      RETURNING id, batch_id AS "batchId", position, name, tries, forced`;
    return claimed;
  });
}

async function bytesOf({ batchId, position }: Claimed): Promise<Uint8Array> {
  const length = await storedBytes(archiveKey(batchId));
  if (!length) throw faultRefusal("gone");
  const stored = readStored(archiveKey(batchId), { start: 0, end: length - 1 });
  const archive = new Uint8Array(await new Response(stored).arrayBuffer());
  const bytes = partAt(archive, position);
  if (!bytes) throw faultRefusal("damagedZip");
  return bytes;
}

async function textOf(file: Claimed, { examine }: Hands) {
  const { body } = new Response(Buffer.from(await bytesOf(file)));
  if (!body) throw faultRefusal("empty");
  const arrival = await receive(body, largestPart).catch(() => {
    throw faultRefusal("tooLarge");
  });
  return textOfFile(arrival, examine).finally(() => discard(arrival));
}

interface Outcome {
  state: "drafted" | "duplicate" | "failed";
  publicationId?: string;
  reason?: string;
  textHash?: string;
  facts?: number;
  questions?: number;
}

/** The draft that was made of the very same text before, if it is not in the trash. */
async function sameText(file: Claimed, textHash: string): Promise<string | undefined> {
  const twin = await db().intakeFile.findFirst({
    where: {
      ...{ textHash, state: "drafted", id: { not: file.id } },
      publication: { OR: [{ stage: null }, { stage: { not: "trashed" } }] },
    },
    select: { publicationId: true },
  });
  return twin?.publicationId ?? undefined;
}

async function senderOf({ batchId }: Claimed) {
  const batch = await db().intakeBatch.findUniqueOrThrow({
    where: { id: batchId },
    select: { uploadedById: true, uploadedByName: true },
  });
  return { id: batch.uploadedById, name: batch.uploadedByName };
}

/** The id of the draft is the report's own: made once, whatever was cut short. */
async function draftOnce(file: Claimed, content: object, hands: Hands): Promise<void> {
  const there = await db().publication.findUnique({ where: { id: file.id }, select: { id: true } });
  if (there) return;
  await hands.create(content, { id: file.id, author: await senderOf(file) });
}

async function readOne(actor: Actor, file: Claimed, hands: Hands): Promise<Outcome> {
  const { text, writtenOn } = await textOf(file, hands);
  const input = readInput.safeParse({ text, writtenOn });
  ensure(input.success, "invalid", { message: fileFaults.tooLong });
  const textHash = createHash("sha256").update(searchName(text)).digest("hex");
  const { proposals, links } = await readReport(actor, input.data);
  const twins = (await likelyTwins(factsOf(proposals))).map(({ publicationId }) => publicationId);
  const twin = (await sameText(file, textHash)) ?? twins.find((id) => id !== file.id);
  if (twin && !file.forced) return { state: "duplicate", publicationId: twin, textHash };
  const all = taken(proposals, links, sureEnough);
  const content = draftContentOf({ text, file: file.name, reviewed: false }, all);
  await draftOnce(file, content, hands);
  const facts = all.filter(({ decision }) => decision === "accepted").length;
  const counts = { facts, questions: all.filter(isOpen).length };
  return { state: "drafted", publicationId: file.id, textHash, ...counts };
}

function failureOf(error: unknown, { name, tries }: Claimed): Outcome | null {
  if (error instanceof Refusal) return { state: "failed", reason: error.message };
  log.error({ err: error, name }, "a report of a batch was not read");
  return tries >= mostTries ? { state: "failed", reason: fileFaults.damaged } : null;
}

/** Notes what became of a report, unless its batch was cancelled meanwhile; the last one ends the batch. */
async function settle(file: Claimed, outcome: Outcome): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM intake_batch WHERE id = ${file.batchId}::uuid FOR UPDATE`;
    const made = outcome.state === "drafted" ? ["waiting", "cancelled"] : ["waiting"];
    await tx.intakeFile.updateMany({
      where: { id: file.id, state: { in: made } },
      data: { ...outcome, doneAt: new Date() },
    });
    const left = await tx.intakeFile.count({ where: { batchId: file.batchId, state: "waiting" } });
    if (left > 0) return;
    await tx.intakeBatch.updateMany({
      where: { id: file.batchId, finishedAt: null },
      data: { finishedAt: new Date() },
    });
  });
}

async function workOne(actor: Actor, file: Claimed, hands: Hands): Promise<void> {
  try {
    await settle(file, await readOne(actor, file, hands));
  } catch (error) {
    const outcome = failureOf(error, file);
    if (outcome) await settle(file, outcome);
  }
}

/** Reads what waits, a few reports at a time; whoever is left wakes the next run. Gives how many were read. */
export async function workBatches(actor: Actor, hands: Hands): Promise<number> {
  ensure(canWorkBatches(actor), "forbidden");
  for (let done = 0; done < atOnce; done++) {
    const file = await claimNext();
    if (!file) return done;
    await workOne(actor, file, hands);
  }
  await transaction(wake);
  return atOnce;
}

/** Removes the archives of batches that ended a month ago: their reports are drafts by now. */
export async function purgeArchives(now = new Date()): Promise<void> {
  const day = 86_400_000;
  const ended = (days: number) => new Date(now.getTime() - days * day);
  const old = await db().intakeBatch.findMany({
    where: { finishedAt: { lt: ended(keptDays), gt: ended(keptDays * 2) } },
    select: { id: true },
  });
  await Promise.all(old.map(({ id }) => removeStored(id)));
}
