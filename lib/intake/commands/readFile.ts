import { createHash } from "node:crypto";
import { archiveKey } from "#lib/intake/commands/batch";
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
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { discard, readStored, receive, storedBytes } from "#lib/platform/storage";

/** What the reading of a batch needs of other domains. */
export interface Hands {
  examine: Examine;
  /** Starts the draft of an event with that id, in the name of whoever sent the batch. */
  create(
    content: object,
    origin: { id: string; author: { id: string | null; name: string } },
  ): Promise<unknown>;
}

/** A report of a batch that this process reads. */
export interface Claimed {
  id: string;
  batchId: string;
  position: number;
  name: string;
  tries: number;
  forced: boolean;
}

/** What became of it. */
export interface Outcome {
  state: "drafted" | "duplicate" | "failed";
  publicationId?: string;
  reason?: string;
  textHash?: string;
  facts?: number;
  questions?: number;
}

const largestPart = 12_000_000;
/** From this sureness on, what was read enters a draft that nobody looked at. */
const sureEnough = 0.75;

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

/** Reads one report and makes its draft, unless an event tells the same. Rejects with a Refusal that says what is wrong with the file. */
export async function readOne(actor: Actor, file: Claimed, hands: Hands): Promise<Outcome> {
  ensure(canWorkBatches(actor), "forbidden");
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
