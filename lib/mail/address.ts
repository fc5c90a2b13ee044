import { withParams } from "#lib/editorial/address";
import { mailStateWords } from "#lib/mail/labels";
import { type MailState, mailStates } from "#lib/mail/schema";

export const outboxAddress = "/panel/correo";

/** The address of a page of the outbox. */
export function outboxPage(state: MailState, after: string | null = null): string {
  const word = state === "waiting" ? null : mailStateWords[state];
  return withParams(outboxAddress, { estado: word, despues: after });
}

/** The state that an address asks for; what waits, where it asks for none. */
export const stateFromWord = (word: string | undefined): MailState =>
  mailStates.find((state) => mailStateWords[state] === word) ?? "waiting";
