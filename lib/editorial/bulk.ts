import { isInTrash, trashDays } from "#lib/editorial/care";
import { standingWords } from "#lib/editorial/labels";
import {
  canCare,
  canPublish,
  canRestore,
  canReview,
  canSubmit,
  canTrash,
  isSecondPerson,
} from "#lib/editorial/policy";
import type { PublicationStatus, Stage } from "#lib/editorial/schema";
import { type BulkAction, bulkActions } from "#lib/editorial/schema/bulk";
import { sentenceCase } from "#lib/editorial/wording";
import { canMove, type Move, stateOf } from "#lib/editorial/workflow";
import type { Actor } from "#lib/platform/actor";

/** A publication as a bulk action meets it. */
export interface BulkSubject {
  status: PublicationStatus;
  /** The accounts that answer for it today. */
  responsible: readonly string[];
}

/** The actions that the list offers: in the trash there is only one thing to do. */
export function bulkActionsFor(actor: Actor, stage: Stage | "settled" | null): BulkAction[] {
  if (stage === "trashed") return canReview(actor) ? ["restore"] : [];
  return bulkActions.filter(
    (action) => action !== "restore" && (action !== "publish" || canReview(actor)),
  );
}

type Rule = (actor: Actor, subject: BulkSubject) => boolean;

const cares: Rule = (actor, { status, responsible }) => canCare(actor, status, responsible);

/** The very predicate of each action's command. */
const rules: Record<BulkAction, Rule> = {
  submit: (actor, { status }) => canSubmit(actor, status),
  publish: (actor, { status }) => canPublish(actor, status),
  trash: (actor, { status }) => canTrash(actor, status),
  restore: (actor, { status }) => canRestore(actor, status),
  assignOwner: cares,
  setDue: cares,
  setReview: cares,
};

/** Whether the command of an action lets the actor go on with a publication. */
export const mayDo = (action: BulkAction, actor: Actor, subject: BulkSubject): boolean =>
  rules[action](actor, subject);

const movesOf: Partial<Record<BulkAction, Move>> = {
  submit: "submit",
  publish: "publish",
  trash: "trash",
  restore: "restore",
};

function standing(action: BulkAction, { status }: BulkSubject): string {
  const state = stateOf(status);
  if (action === "publish" && (state === "draft" || state === "returned"))
    return "Aún es borrador; envíela antes a revisión.";
  if (action === "restore") return "No está en la papelera.";
  return `${sentenceCase(standingWords[state])}.`;
}

/** Why it does not stand where the action can start; empty where it does. */
function misplaced(action: BulkAction, subject: BulkSubject): string {
  const { status } = subject;
  const move = movesOf[action];
  if (move ? canMove(move, status) : status.stage !== "trashed") return "";
  if (action === "trash" && status.hasLive) return "Está en el portal: primero hay que retirarla.";
  return standing(action, subject);
}

/** Why an action cannot be done with a publication, in a sentence; empty where it can. */
export function whyNot(action: BulkAction, actor: Actor, subject: BulkSubject): string {
  if (mayDo(action, actor, subject)) return "";
  const elsewhere = misplaced(action, subject);
  if (elsewhere) return elsewhere;
  const { status } = subject;
  if (action === "publish" && !isSecondPerson(actor, status))
    return `La ${actor.id === status.submittedById ? "envió" : "escribió"} usted: la aprueba otra persona.`;
  if (action === "restore" && !isInTrash(status.trashedAt))
    return `Pasaron más de ${trashDays} días en la papelera.`;
  return "Su cuenta no puede hacerlo con esta publicación.";
}
