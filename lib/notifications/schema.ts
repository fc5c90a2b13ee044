import { z } from "zod";

/** What somebody may be told. */
export const noticeVerbs = [
  "submitted",
  "sent_back",
  "published",
  "forced",
  "confirmed",
  "scheduled",
  "withdrawal_scheduled",
  "rescheduled",
  "unscheduled",
  "schedule_failed",
  "withdrawn",
  "trashed",
  "owner_assigned",
  "commented",
  "mentioned",
  "due_soon",
  "overdue",
  "review",
] as const;
export type NoticeVerb = (typeof noticeVerbs)[number];

/** The reminders that a day brings, and nobody's doing. */
export const reminderVerbs = ["due_soon", "overdue", "review"] as const;

/** What a person may turn off in their mail, each a group of verbs. */
export const topics = [
  "review",
  "returned",
  "outcome",
  "forced",
  "talk",
  "mention",
  "dates",
] as const;
export type Topic = (typeof topics)[number];

export const topicOf: Record<NoticeVerb, Topic> = {
  submitted: "review",
  sent_back: "returned",
  schedule_failed: "returned",
  published: "outcome",
  confirmed: "outcome",
  scheduled: "outcome",
  withdrawal_scheduled: "outcome",
  rescheduled: "outcome",
  unscheduled: "outcome",
  withdrawn: "outcome",
  trashed: "outcome",
  owner_assigned: "dates",
  forced: "forced",
  commented: "talk",
  mentioned: "mention",
  due_soon: "dates",
  overdue: "dates",
  review: "dates",
};

/** When mail tells what the inbox tells. */
export const mailTimes = ["immediate", "daily", "never"] as const;
export type MailTime = (typeof mailTimes)[number];

export const inboxFilter = z.object({
  all: z.boolean(),
  after: z.string().max(80).nullable().catch(null),
});
export type InboxFilter = z.infer<typeof inboxFilter>;

export const noticeInput = z.object({ noticeId: z.uuid() });
export type NoticeInput = z.infer<typeof noticeInput>;

export const mailSettingsInput = z.object({
  when: z.enum(mailTimes),
  muted: z.array(z.enum(topics)),
});
export type MailSettingsInput = z.infer<typeof mailSettingsInput>;

/** The number of an audit entry, as its job carries it. */
export const entryInput = z.object({ entry: z.coerce.bigint() });
export type EntryInput = z.infer<typeof entryInput>;

export const mailNoticesInput = z.object({ account: z.uuid(), digest: z.boolean().default(false) });
export type MailNoticesInput = z.infer<typeof mailNoticesInput>;

/** Something that a day brings to somebody; `cause` makes it once: "review:<publication>:2026-11-23". */
export interface Reminder {
  accountId: string;
  verb: (typeof reminderVerbs)[number];
  publicationId: string;
  title: string;
  /** One more line: until when, since when. */
  text: string;
  cause: string;
}
