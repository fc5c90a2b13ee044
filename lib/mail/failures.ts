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
  /** The whole reply, and the command that it answered. */
  response?: string;
  command?: string;
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

/** Whose fault it is that a mail was not taken. */
export const faults = ["mailbox", "message", "server"] as const;
export type Fault = (typeof faults)[number];

/** A refusal for reasons of policy says nothing of the mailbox: whoever sends is not let in (RFC 3463 §3.8). */
const isPolicy = ({ response = "" }: MailFailure) => /\b5\.7\.\d/.test(response);

/** Whose fault it is: the mailbox's only when the server refuses it by its name, for good. */
export function faultOf(failure: MailFailure): Fault {
  const { command, responseCode = 0 } = failure;
  if (isServersFault(failure) || responseCode === 0 || command === "MAIL FROM") return "server";
  const isNamed = command === "RCPT TO" && responseCode >= 500;
  return isNamed && !isPolicy(failure) ? "mailbox" : "message";
}

/** What an administrator reads about a failure: one line of at most 300 letters. */
export function failureLine({ message }: MailFailure): string {
  return message.replace(/\s+/g, " ").trim().slice(0, 300);
}
