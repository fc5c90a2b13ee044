import { z } from "zod";

/** Letters of one comment. */
export const longestComment = 2_000;

/** Where a comment stands: "summary", "people.<key>", "people.<key>.role"; empty for the whole. */
const field = z
  .string()
  .max(200)
  .regex(/^$|^[\w-]+(\.[\w-]+)*$/, "Elija un dato de la publicación.");

const said = {
  text: z.string().trim().min(1, "Escriba el comentario.").max(longestComment),
  /** The accounts named in the text with "@". */
  mentions: z.array(z.uuid()).max(20).default([]),
};

export const commentInput = z.object({ publicationId: z.uuid(), field, ...said });
export const answerInput = z.object({ commentId: z.uuid(), ...said });
export const threadInput = z.object({ commentId: z.uuid() });

export type CommentInput = z.infer<typeof commentInput>;
export type AnswerInput = z.infer<typeof answerInput>;
export type ThreadInput = z.infer<typeof threadInput>;
