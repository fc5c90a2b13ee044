const hasScheme = /^(https?:\/\/|mailto:|tel:)\S+$/i;
const ownPage = /^(\/(?!\/)|#)\S*$/;
const email = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const domain = /^[^\s@/]+\.\p{L}{2,}(\/\S*)?$/iu;

/** The address that somebody typed for a link, with what it lacks ("www.sbs.gob.pe"); null if it is none. */
export function linkAddress(text: string): string | null {
  const typed = text.trim();
  if (hasScheme.test(typed) || ownPage.test(typed)) return typed;
  if (email.test(typed)) return `mailto:${typed}`;
  return domain.test(typed) ? `https://${typed}` : null;
}
