import { useLocale } from "next-intl";
import { isPortalPage } from "#lib/editorial/address";
import { type Language, localeOf, pathIn } from "#lib/platform/language";
import { askedPage } from "#lib/platform/rendering";
import { textsIn } from "#lib/platform/texts";

interface Read extends Language {
  /** Where a link leads in the language of this page; what is no page of the portal has only one. */
  path(href: string): string;
  /** What `lang` says of the cooperative's own words, which are Spanish; nothing where the page is. */
  content: "es" | undefined;
}

/** The language of the page that holds a component of the portal. */
export function useLanguage(): Read {
  // biome-ignore lint/correctness/useHookAtTopLevel: either all of a page asks Next for it, or nothing of it does
  const locale = askedPage()?.locale ?? localeOf(useLocale());
  const t = textsIn(locale);
  const path = (href: string) => (isPortalPage(href) ? pathIn(locale, href) : href);
  return { locale, t, path, content: locale === "es" ? undefined : "es" };
}
