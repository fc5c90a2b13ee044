const allowed = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
const control = /\p{Cc}/u;

/**
 * Whether a link may be followed from a page: the web, mail, telephone, a page of the portal or a part
 * of this one. Browsers read a backslash as a slash and skip control characters.
 */
export function isSafeLink(href: string): boolean {
  return allowed.test(href) && !control.test(href);
}
