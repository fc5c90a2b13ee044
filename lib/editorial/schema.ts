import { z } from "zod";

export const kindNames = ["event", "announcement", "page"] as const;
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
  /** Who wrote its newest version, where that matters. */
  writtenById?: string | null;
  /** When it was put in the trash, where that matters. */
  trashedAt?: Date | null;
}

/** How a publication stands towards the rule of two people. */
export interface ForcedStanding {
  forced: boolean;
  forcedById: string | null;
  confirmedAt: Date | null;
  liveRevisionId: string | null;
}

/** What can be planned for a moment. */
export const scheduleActions = ["publish", "withdraw"] as const;
export type ScheduleAction = (typeof scheduleActions)[number];

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
/** Letters of JSON of a text that is kept while it is written: what one request to the server may carry. */
export const longestKept = 900_000;
export const keepInput = saveInput;
export const moveInput = z.object({ publicationId, basedOn });
/** `minor`: a correction of what is live, of which no subscriber is told. */
export const publishInput = moveInput.extend({
  force: z.boolean().default(false),
  minor: z.boolean().optional(),
});
export const sendBackInput = moveInput.extend({
  note: z.string().trim().min(10, "Escriba qué hay que corregir, en 10 letras o más.").max(1000),
});
const at = z.coerce.date<Date | string>("Elija un día y una hora que existan.");
export const scheduleInput = publishInput.extend({ at });
export const rescheduleInput = z.object({ scheduleId: z.uuid(), at });
export const unscheduleInput = z.object({ scheduleId: z.uuid() });
/** `number` is the live version that whoever confirms has read; without it, the latest. */
export const confirmInput = z.object({ publicationId, number: basedOn.optional() });
export const withdrawInput = z.object({
  publicationId,
  reason: z
    .string()
    .trim()
    .min(10, "Explique a los socios por qué se retira, en 10 letras o más.")
    .max(600),
});
export const scheduleWithdrawalInput = withdrawInput.extend({ at });
/** Letters of an address that somebody chooses. */
export const longestSlug = 80;
export const slugInput = z.object({
  publicationId,
  slug: z
    .string()
    .trim()
    .max(longestSlug, `Use ${longestSlug} letras o menos.`)
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      "Use letras minúsculas sin tilde, números y guiones, sin espacios: taller-de-credito-2026.",
    ),
});
export const recoverInput = moveInput.extend({ number: z.number().int().positive() });
export const trashInput = z.object({ publicationId, basedOn: basedOn.optional() });

/** The links and images of a text, of which the server knows what they lead to. */
export const targetsInput = z.object({
  hrefs: z.array(z.string().max(2000)).max(1000),
  images: z.array(z.uuid()).max(500),
});
export const findInput = z.object({ text: z.string().trim().max(200) });
export const companionsInput = z.object({ publicationId });
export const publishTogetherInput = z.object({
  publications: z
    .array(moveInput.extend({ minor: z.boolean().optional() }))
    .min(2)
    .max(20),
});

export type CreateInput = z.infer<typeof createInput>;
export type SaveInput = z.infer<typeof saveInput>;
export type KeepInput = z.infer<typeof keepInput>;
export type MoveInput = z.infer<typeof moveInput>;
export type PublishInput = z.infer<typeof publishInput>;
export type SendBackInput = z.infer<typeof sendBackInput>;
export type ScheduleInput = z.infer<typeof scheduleInput>;
export type ScheduleWithdrawalInput = z.infer<typeof scheduleWithdrawalInput>;
export type RescheduleInput = z.infer<typeof rescheduleInput>;
export type UnscheduleInput = z.infer<typeof unscheduleInput>;
export type ConfirmInput = z.infer<typeof confirmInput>;
export type SlugInput = z.infer<typeof slugInput>;
export type WithdrawInput = z.infer<typeof withdrawInput>;
export type RecoverInput = z.infer<typeof recoverInput>;
export type TrashInput = z.infer<typeof trashInput>;
export type TargetsInput = z.infer<typeof targetsInput>;
export type FindInput = z.infer<typeof findInput>;
export type CompanionsInput = z.infer<typeof companionsInput>;
export type PublishTogetherInput = z.infer<typeof publishTogetherInput>;
