/**
 * A member number as it is compared: its letters and digits in capitals, without the zeros before them;
 * null when nothing is left. The database computes `account.member_key` alike.
 */
export function memberKey(text: string): string | null {
  const signs = text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  return signs.replace(/^0+/, "") || null;
}

/** What somebody signs in with: what they typed names an account by one of two columns. */
export type Identifier = { email: string } | { memberKey: string };

/** Reads what was typed in one field: an e-mail if it has an @, otherwise a member number. */
export function identifierOf(typed: string): Identifier {
  const text = typed.trim().toLowerCase();
  return text.includes("@") ? { email: text } : { memberKey: memberKey(text) ?? "" };
}

/** The same for every way of typing it. */
export function identifierKey(identifier: Identifier): string {
  return "email" in identifier ? identifier.email : `number ${identifier.memberKey}`;
}

/** What an account signs in with, as its owner is told. */
export function shownIdentifier(account: {
  email: string | null;
  memberNumber: string | null;
}): string {
  return account.email ?? account.memberNumber ?? "";
}
