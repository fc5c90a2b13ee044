import { z } from "zod";

export const kindNames = ["event", "announcement"] as const;
export type KindName = (typeof kindNames)[number];

/** Where the work on the draft stands; null when there is nothing pending over what is live. */
export const stages = [
  "draft",
  "in_review",
  "returned",
  "scheduled",
  "withdrawn",
  "trashed",
] as const;
export type Stage = (typeof stages)[number];

/** What people call the state of a publication: derived from its stage and pointers, never stored. */
export const states = [
  "draft",
  "in_review",
  "returned",
  "scheduled",
  "live",
  "live_with_draft",
  "live_in_review",
  "live_returned",
  "live_scheduled",
  "withdrawn",
  "trashed",
] as const;
export type State = (typeof states)[number];

/** The parts of a publication from which its state and what may be done with it follow. */
export interface PublicationStatus {
  kind: string;
  stage: Stage | null;
  hasLive: boolean;
  authorId: string | null;
  submittedById: string | null;
}

const publicationId = z.uuid();
const basedOn = z.number().int().positive();

/** Letters of the note that is kept with a version. */
export const longestNote = 300;

export const createInput = z.object({ kind: z.enum(kindNames), content: z.unknown().optional() });
export const saveInput = z.object({
  publicationId,
  basedOn,
  content: z.unknown(),
  note: z.string().trim().max(longestNote).default(""),
});
export const moveInput = z.object({ publicationId, basedOn });
export const publishInput = moveInput.extend({ force: z.boolean().default(false) });
export const sendBackInput = moveInput.extend({
  note: z.string().trim().min(10, "Escriba qué hay que corregir, en 10 letras o más.").max(1000),
});
export const scheduleInput = moveInput.extend({ goLiveAt: z.coerce.date() });
export const withdrawInput = z.object({
  publicationId,
  reason: z
    .string()
    .trim()
    .min(10, "Explique a los socios por qué se retira, en 10 letras o más.")
    .max(600),
});
export const recoverInput = moveInput.extend({ number: z.number().int().positive() });
export const trashInput = z.object({ publicationId });

export type CreateInput = z.infer<typeof createInput>;
export type SaveInput = z.infer<typeof saveInput>;
export type MoveInput = z.infer<typeof moveInput>;
export type PublishInput = z.infer<typeof publishInput>;
export type SendBackInput = z.infer<typeof sendBackInput>;
export type ScheduleInput = z.infer<typeof scheduleInput>;
export type WithdrawInput = z.infer<typeof withdrawInput>;
export type RecoverInput = z.infer<typeof recoverInput>;
export type TrashInput = z.infer<typeof trashInput>;
