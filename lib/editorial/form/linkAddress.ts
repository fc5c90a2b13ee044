import { isSafeLink } from "#lib/editorial/safeLink";

const bareScheme = /^(https?:\/\/|mailto:|tel:)$/i;
const email = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const domain = /^[^\s@/]+\.\p{L}{2,}(\/\S*)?$/iu;

/** The address that somebody typed for a link, with what it lacks ("www.sbs.gob.pe"); null if it is none. */
export function linkAddress(text: string): string | null {
  const typed = text.trim();
  if (isSafeLink(typed)) return /\s/.test(typed) || bareScheme.test(typed) ? null : typed;
  if (email.test(typed)) return `mailto:${typed}`;
  return domain.test(typed) ? `https://${typed}` : null;
}
