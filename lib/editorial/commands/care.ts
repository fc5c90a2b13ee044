import { nextReview } from "#lib/editorial/care";
import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { canCare, canMarkReviewed } from "#lib/editorial/policy";
import { colleaguesToday } from "#lib/editorial/queries/care";
import {
  type Colleagues,
  holdersOf,
  postWithHolder,
  responsibleAccounts,
} from "#lib/editorial/responsible";
import type { KindName } from "#lib/editorial/schema";
import type {
  CareInput,
  DueInput,
  OwnerChoice,
  OwnerInput,
  ReviewInput,
} from "#lib/editorial/schema/care";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { type CivilDate, civilDateAt, toDateColumn } from "#lib/platform/clock";
import { type Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

interface Caring {
  may: typeof canCare;
  verb: string;
  columns: Prisma.PublicationUncheckedUpdateInput;
  data: Prisma.InputJsonObject;
  /** What else changes with it. */
  also?: (tx: Tx) => Promise<unknown>;
}

type Decision = (publication: LockedPublication, colleagues: Colleagues) => Caring;

/** One decision about how a publication is looked after. Its content and stage stay as they are. */
async function caring(actor: Actor, input: CareInput, decide: Decision) {
  const colleagues = await colleaguesToday(actor);
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, input.publicationId);
    const { may, verb, columns, data, also } = decide(publication, colleagues);
    const responsible = responsibleAccounts(publication, colleagues).map(({ id }) => id);
    ensure(may(actor, publication.status, responsible), "forbidden");
    ensure((input.basedOn ?? publication.draft.number) === publication.draft.number, "conflict");
    await tx.publication.update({ where: { id: publication.id }, data: columns });
    await also?.(tx);
    await record(tx, actor, {
      ...{ verb, subjectType: "publication", subjectId: publication.id },
      data: { title: publication.title, ...data },
    });
    return { publicationId: publication.id };
  });
}

const absent = { fields: { owner: "Elija de la lista quién responde." } };

function ownerColumns(owner: OwnerChoice, colleagues: Colleagues) {
  if (owner === null) return { ownerId: null, ownerPost: null, owner: "" };
  if ("post" in owner) {
    ensure(holdersOf(owner.post, colleagues).length > 0, "invalid", absent);
    const words = postWithHolder(owner.post, colleagues);
    return { ownerId: null, ownerPost: owner.post, owner: words };
  }
  const account = colleagues.accounts.find(({ id }) => id === owner.accountId);
  ensure(account, "invalid", absent);
  return { ownerId: account.id, ownerPost: null, owner: account.name };
}

/** Says who answers for a publication: an account of the panel, or a post of ours whoever holds it, or nobody. */
export function assignOwner(actor: Actor, input: OwnerInput) {
  return caring(actor, input, (_publication, colleagues) => {
    const { owner, ...columns } = ownerColumns(input.owner, colleagues);
    return { may: canCare, verb: "owner_assigned", columns, data: { owner } };
  });
}

function refusePast(field: string, day: CivilDate | null): void {
  const isPast = day !== null && day < civilDateAt();
  ensure(!isPast, "invalid", { fields: { [field]: "Elija hoy o un día que no haya pasado." } });
}

const columnOf = (day: CivilDate | null) => day && toDateColumn(day);

/** Says by which day the draft has to be finished. */
export async function setDue(actor: Actor, input: DueInput) {
  const { dueOn } = input;
  refusePast("dueOn", dueOn);
  const columns = { dueOn: columnOf(dueOn) };
  return caring(actor, input, () => ({ may: canCare, verb: "due_set", columns, data: { dueOn } }));
}

/** Says on which day what readers see has to be checked again. */
export async function setReview(actor: Actor, input: ReviewInput) {
  const { reviewOn } = input;
  refusePast("reviewOn", reviewOn);
  const columns = { reviewOn: columnOf(reviewOn) };
  const decision = { may: canCare, verb: "review_set", columns, data: { reviewOn } };
  return caring(actor, input, () => decision);
}

/** Says that what readers see was checked today and holds: they read so, and the next review is set by the kind. */
export function markReviewed(actor: Actor, input: CareInput) {
  const reviewedOn = civilDateAt();
  const column = toDateColumn(reviewedOn);
  return caring(actor, input, ({ id, kind }) => {
    const reviewOn = nextReview(kindOf(kind as KindName).reviewMonths, reviewedOn);
    const columns = { reviewedOn: column, reviewOn: columnOf(reviewOn) };
    const live = { where: { publicationId: id }, data: { reviewedOn: column } };
    const also = (tx: Tx) => tx.livePublication.updateMany(live);
    const data = { reviewedOn, reviewOn };
    return { may: canMarkReviewed, verb: "reviewed", columns, data, also };
  });
}
