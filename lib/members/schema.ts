import { z } from "zod";

/** What one list may bring: members, and bytes of its file. */
export const mostMembers = 10_000;
export const largestListBytes = 5_000_000;
/** Hours that a list waits to be applied. */
export const listHours = 24;
/** Cells of a sheet beyond these are none of a member list. */
export const mostColumns = 100;
/** Rows before the headings, such as a title and a date. */
export const mostRowsBefore = 20;

/** What is read of each row; what else a file has is left alone. */
export const columns = ["number", "name", "email", "office"] as const;
export type ColumnName = (typeof columns)[number];

const fault = z.object({ column: z.enum(columns), sentence: z.string() });
/** Why a row is left out: the column and one sentence with what to do. */
export type RowFault = z.infer<typeof fault>;

/** A row of a list as it is kept until it is applied; `line` is its number in the file, from 1. */
export const listRow = z.object({
  line: z.number().int(),
  number: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  office: z.string().nullable(),
  faults: z.array(fault),
});
export type ListRow = z.infer<typeof listRow>;
export const listRows = z.array(listRow);

/** What applying a list does with a row. */
export const verdicts = ["created", "changed", "same", "faulty"] as const;
export type Verdict = (typeof verdicts)[number];
export type Counts = Record<Verdict, number>;
export const countsOf = z.object({
  ...{ created: z.number(), changed: z.number(), same: z.number(), faulty: z.number() },
});

export const listInput = z.object({ importId: z.uuid() });
export type ListInput = z.infer<typeof listInput>;
/** `shown` is the print of the plan that the person saw. */
export const applyInput = z.object({ importId: z.uuid(), shown: z.string().length(64) });
export type ApplyInput = z.infer<typeof applyInput>;

/** The bytes of a list on their way. */
export interface ListUpload {
  name: string;
  body: ReadableStream<Uint8Array> | null;
  declaredBytes: number | null;
}
