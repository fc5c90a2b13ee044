import { z } from "zod";
import { civilDate } from "#lib/platform/clock";

const publicationId = z.uuid();
/** The version that whoever decides has in sight; without it, the latest. */
const basedOn = z.number().int().positive().optional();

/** Who answers for a publication: an account, a post of our own organisation, or nobody in particular. */
export const ownerChoice = z.union([
  z.object({ accountId: z.uuid() }),
  z.object({ post: z.string().trim().min(1).max(200) }),
  z.null(),
]);

export const careInput = z.object({ publicationId, basedOn });
export const ownerInput = careInput.extend({ owner: ownerChoice });
export const dueInput = careInput.extend({ dueOn: civilDate.nullable() });
export const reviewInput = careInput.extend({ reviewOn: civilDate.nullable() });

/** What asks for care: what one answers for, what is past its due date, what has to be checked again. */
export const careFilters = ["mine", "overdue", "stale"] as const;
export type CareFilter = (typeof careFilters)[number];

export type OwnerChoice = z.infer<typeof ownerChoice>;
export type CareInput = z.infer<typeof careInput>;
export type OwnerInput = z.infer<typeof ownerInput>;
export type DueInput = z.infer<typeof dueInput>;
export type ReviewInput = z.infer<typeof reviewInput>;
