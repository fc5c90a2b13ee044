import { z } from "zod";

/** Seconds between two signs of an open editor. */
export const signEvery = 20;

/** Seconds after its last sign during which somebody counts as being there. */
export const thereFor = 45;

export const presenceInput = z.object({ publicationId: z.uuid(), writing: z.boolean() });
export const leavingInput = z.object({ publicationId: z.uuid(), leaving: z.literal(true) });
export const signInput = z.union([leavingInput, presenceInput]);

export type PresenceInput = z.infer<typeof presenceInput>;
export type LeavingInput = Pick<z.infer<typeof leavingInput>, "publicationId">;
