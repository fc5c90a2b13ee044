import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import {
  canRestore,
  canSchedule,
  canSendBack,
  canSubmit,
  canTrash,
  canUnschedule,
} from "#lib/editorial/policy";
import type {
  KindName,
  MoveInput,
  PublicationStatus,
  ScheduleInput,
  SendBackInput,
  TrashInput,
} from "#lib/editorial/schema";
import { type Move, transitions } from "#lib/editorial/workflow";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { type Prisma, type Tx, transaction } from "#lib/platform/db";
import { enqueue } from "#lib/platform/jobs";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { fieldSentences } from "#lib/platform/sentences";

/** The draft's content, if it may be published; refuses with what is missing otherwise. */
export function publishableContent(publication: LockedPublication) {
  const parsed = kindOf(publication.kind as KindName).live.safeParse(publication.draft.content);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid", {
    message: "Todavía faltan datos para publicar.",
    fields: fieldSentences(parsed.error),
  });
}

interface Step {
  move: Move;
  verb: string;
  may: (actor: Actor, status: PublicationStatus) => boolean;
}

type Change = (
  publication: LockedPublication,
  tx: Tx,
) => Promise<Prisma.PublicationUncheckedUpdateInput>;
const noOtherChange: Change = async () => ({});

function moving(actor: Actor, input: MoveInput, { move, verb, may }: Step) {
  return (change: Change = noOtherChange, data: Prisma.InputJsonObject = {}) =>
    transaction(async (tx) => {
      const publication = await lockPublication(tx, input.publicationId);
      ensure(may(actor, publication.status), "forbidden");
      ensure(publication.draft.number === input.basedOn, "conflict");
      const changes = await change(publication, tx);
      await tx.publication.update({
        where: { id: publication.id },
        data: { ...changes, stage: transitions[move].to, touchedAt: new Date() },
      });
      await record(tx, actor, {
        ...{ verb, subjectType: "publication", subjectId: publication.id },
        revisionId: publication.draft.id,
        data: { title: publication.title, number: publication.draft.number, ...data },
      });
      return { publicationId: publication.id };
    });
}

/** Sends the draft to review. Refuses with `invalid` what the live schema still lacks. */
export function submit(actor: Actor, input: MoveInput) {
  return moving(actor, input, { move: "submit", verb: "submitted", may: canSubmit })(
    async (publication) => {
      publishableContent(publication);
      return { submittedById: actor.id, submittedByName: actor.name, returnedNote: null };
    },
  );
}

/** Returns a draft under review with a note that says what to correct. */
export function sendBack(actor: Actor, input: SendBackInput) {
  const { note } = input;
  const step = { move: "sendBack", verb: "sent_back", may: canSendBack } as const;
  return moving(actor, input, step)(async () => ({ returnedNote: note }), { note });
}

/** Approves the draft for a moment in the future; until then nothing can be written over it. */
export async function schedule(actor: Actor, input: ScheduleInput) {
  const { goLiveAt } = input;
  ensure(goLiveAt > new Date(), "invalid", {
    fields: { goLiveAt: "Elija un momento que todavía no haya pasado." },
  });
  const step = { move: "schedule", verb: "scheduled", may: canSchedule } as const;
  return moving(
    actor,
    input,
    step,
  )(
    async (publication, tx) => {
      publishableContent(publication);
      await enqueue(tx, { task: "publish_due", runAt: goLiveAt });
      return { goLiveAt, scheduledRevisionId: publication.draft.id, approvedByName: actor.name };
    },
    { goLiveAt: goLiveAt.toISOString() },
  );
}

/** Cancels a schedule: the draft waits for review again. */
export function unschedule(actor: Actor, input: MoveInput) {
  const step = { move: "unschedule", verb: "unscheduled", may: canUnschedule } as const;
  return moving(actor, input, step)(async () => noSchedule);
}

/** What ends a schedule. */
export const noSchedule = {
  goLiveAt: null,
  approvedByName: null,
  scheduledRevisionId: null,
};

function latest(tx: Tx, publicationId: string) {
  return tx.publication.findUnique({
    where: { id: publicationId },
    select: { draftRevision: { select: { number: true } } },
  });
}

async function movingLatest(actor: Actor, input: TrashInput, step: Step) {
  const row = await transaction((tx) => latest(tx, input.publicationId));
  ensure(row?.draftRevision, "not_found");
  return moving(actor, { ...input, basedOn: row.draftRevision.number }, step)();
}

/** Puts a publication that is not live in the trash. */
export function trash(actor: Actor, input: TrashInput) {
  return movingLatest(actor, input, { move: "trash", verb: "trashed", may: canTrash });
}

/** Takes a publication out of the trash, as a draft. */
export function restore(actor: Actor, input: TrashInput) {
  return movingLatest(actor, input, { move: "restore", verb: "restored", may: canRestore });
}
