import { publishable } from "#lib/editorial/commands/content";
import { ensureMay, type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { cancelPending } from "#lib/editorial/commands/pending";
import { ensureSound } from "#lib/editorial/commands/soundness";
import { canRestore, canSendBack, canSubmit, canTrash } from "#lib/editorial/policy";
import type {
  MoveInput,
  PublicationStatus,
  SendBackInput,
  TrashInput,
} from "#lib/editorial/schema";
import { type Move, transitions } from "#lib/editorial/workflow";
import type { Actor } from "#lib/platform/actor";
import { db, type Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

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
      ensureMay(may(actor, publication.status), move, publication);
      ensure(publication.draft.number === input.basedOn, "conflict");
      const changes = await change(publication, tx);
      const now = new Date();
      const trashedAt = transitions[move].to === "trashed" ? now : null;
      await tx.publication.update({
        where: { id: publication.id },
        data: { ...changes, stage: transitions[move].to, trashedAt, touchedAt: now },
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
    async (publication, tx) => {
      const content = publishable(publication.kind, publication.draft.content);
      await ensureSound(tx, content, { publicationId: publication.id, at: null });
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

/** The newest revision of a publication where nobody says which they have in sight: these moves change no text. */
async function onLatest(input: TrashInput): Promise<MoveInput> {
  const row = await db().publication.findUnique({
    where: { id: input.publicationId },
    select: { draftRevision: { select: { number: true } } },
  });
  ensure(row?.draftRevision, "not_found");
  return { ...input, basedOn: input.basedOn ?? row.draftRevision.number };
}

/** Puts a publication that is not live in the trash, and cancels what waited. */
export async function trash(actor: Actor, input: TrashInput) {
  const step = { move: "trash", verb: "trashed", may: canTrash } as const;
  return moving(
    actor,
    await onLatest(input),
    step,
  )(async (publication, tx) => {
    await cancelPending(tx, actor, { publication });
    return {};
  });
}

/** Takes a publication out of the trash, as a draft. */
export async function restore(actor: Actor, input: TrashInput) {
  const step = { move: "restore", verb: "restored", may: canRestore } as const;
  return moving(actor, await onLatest(input), step)();
}
