const allowed = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
const reference =
  /^ayni:(publicacion|organizacion|persona|archivo)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const control = /\p{Cc}/u;

/**
 * Whether a link may be followed from a page: the web, mail, telephone, a page of the portal, a part of
 * this one, or a reference of our own, which survives that its subject changes name or address. Browsers read a backslash as a slash and skip control characters.
 */
export function isSafeLink(href: string): boolean {
  return (allowed.test(href) || reference.test(href)) && !control.test(href);
}
