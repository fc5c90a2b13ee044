import { withParams } from "#lib/editorial/address";

export const inboxAddress = "/panel/avisos";
export const mailSettingsAddress = "/cuenta/avisos";

/** The address of a page of the inbox: what is unread, or all. */
export function inboxPage(all: boolean, after: string | null = null): string {
  return withParams(inboxAddress, { ver: all ? "todos" : null, despues: after });
}
