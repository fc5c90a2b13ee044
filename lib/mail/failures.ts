const minute = 60_000;
const hour = 60 * minute;

/** How long a mail waits after each failed attempt, in milliseconds; after the last it is given up. */
export const pauses = [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour] as const;

/** What a mail server or the way to it answers, as nodemailer tells it. */
export interface MailFailure {
  message: string;
  code?: string;
  /** The reply code of SMTP (RFC 5321 §4.2): 5xx is final, 4xx is not. */
  responseCode?: number;
}

export type AfterFailure =
  | { nextTryAt: Date; failedAt: null }
  | { nextTryAt: null; failedAt: Date };

const isFinal = ({ code, responseCode = 0 }: MailFailure) =>
  (code === "EENVELOPE" || code === "EMESSAGE") && responseCode >= 500;

/** When to try again after `attempts` failed ones, or that there is no use in it. */
export function afterFailure(failure: MailFailure, attempts: number, now: Date): AfterFailure {
  const pause = pauses[attempts - 1];
  if (pause === undefined || isFinal(failure)) return { nextTryAt: null, failedAt: now };
  return { nextTryAt: new Date(now.getTime() + pause), failedAt: null };
}

const unreachable = new Set(["ECONNECTION", "ETIMEDOUT", "EDNS", "ESOCKET", "ETLS", "EAUTH"]);

/** Whether the next mail would fare no better: the server itself cannot be reached or refuses us. */
export const isServersFault = ({ code = "" }: MailFailure) => unreachable.has(code);

/** What an administrator reads about a failure: one line of at most 300 letters. */
export function failureLine({ message }: MailFailure): string {
  return message.replace(/\s+/g, " ").trim().slice(0, 300);
}
