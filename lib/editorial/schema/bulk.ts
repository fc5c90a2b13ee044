import { z } from "zod";
import { ownerChoice } from "#lib/editorial/schema/care";
import { civilDate } from "#lib/platform/clock";

/** What can be done with several publications at once. */
export const bulkActions = [
  "submit",
  "publish",
  "trash",
  "restore",
  "assignOwner",
  "setDue",
  "setReview",
] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Publications in one go: more than a page of the list, and little enough to be read before it is done. */
export const mostInBulk = 100;

const tooMany = `Elija ${mostInBulk} publicaciones o menos.`;
const none = "Elija al menos una publicación.";

export const bulkPlanInput = z.object({
  action: z.enum(bulkActions, "Elija qué hacer con ellas."),
  ids: z.array(z.uuid()).min(1, none).max(mostInBulk, tooMany),
});

const row = z.object({ publicationId: z.uuid(), basedOn: z.number().int().positive() });
const rows = z.array(row).min(1, none).max(mostInBulk, tooMany);
/** `minor`: a correction of what is live, of which no subscriber is told. */
const publishing = row.extend({ minor: z.boolean().optional() });

/** An action with what it needs, and the version of each publication that whoever confirms has in sight. */
export const bulkInput = z.discriminatedUnion("action", [
  z.object({ action: z.enum(["submit", "trash", "restore"]), rows }),
  z.object({
    action: z.literal("publish"),
    rows: z.array(publishing).min(1, none).max(mostInBulk, tooMany),
  }),
  z.object({ action: z.literal("assignOwner"), rows, owner: ownerChoice }),
  z.object({ action: z.literal("setDue"), rows, dueOn: civilDate.nullable() }),
  z.object({ action: z.literal("setReview"), rows, reviewOn: civilDate.nullable() }),
]);

export type BulkPlanInput = z.infer<typeof bulkPlanInput>;
export type BulkInput = z.infer<typeof bulkInput>;
