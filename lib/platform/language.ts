import type { createTranslator } from "next-intl";
import type es from "#messages/es.json";

/** The languages in which the portal's own texts are written; the first is their source. */
export const locales = ["es", "en", "fr"] as const;
export type Locale = (typeof locales)[number];
export const sourceLocale: Locale = "es";

/** What `lang` says of a page, and by which customs it writes numbers (BCP 47). */
export const languageTags: Record<Locale, string> = { es: "es-PE", en: "en-GB", fr: "fr" };

/** The name of each language in itself. */
export const languageNames: Record<Locale, string> = {
  es: "Español",
  en: "English",
  fr: "Français",
};

/** The language of a tag; the source for any that we do not speak. */
export const localeOf = (tag: string | null | undefined): Locale =>
  locales.find((locale) => locale === tag?.slice(0, 2)) ?? sourceLocale;

/** The texts of one language, by their key. */
export type Texts = ReturnType<typeof createTranslator<typeof es>>;

/** The language in which something is told: its texts, and how it writes dates and numbers. */
export interface Language {
  locale: Locale;
  t: Texts;
}

/** The address of a page in a language: the source has no prefix. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === sourceLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** An address as its language and what it is in the source: "/fr/eventos?x" → fr, "/eventos?x". */
export function languageOfPath(address: string): { locale: Locale; path: string } {
  // One that ends in a stroke is left as it is, to be sent where it has none.
  const [, prefix] = /^\/([a-z]{2})(?=\/[^?]|\?|$)/.exec(address) ?? [];
  const locale = locales.find((one) => one === prefix);
  if (!locale || locale === sourceLocale) return { locale: sourceLocale, path: address };
  const rest = address.slice(3);
  return { locale, path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** Words of the cooperative itself, which are Spanish in every language, or of somebody in another. */
export interface OwnWords {
  own: string;
  in?: Locale;
}
export const own = (text: string): OwnWords => ({ own: text });
export const ownIn = (locale: Locale, text: string): OwnWords => ({ own: text, in: locale });

/** A line about something, part by part; empty parts are left out where it is shown. */
export type Line = readonly (string | OwnWords)[];

/** How our server tells the pages the language of a request, where next-intl looks for it. */
export const localeHeader = "x-next-intl-locale";
export const localeTold = ({ headers }: { headers: Record<string, unknown> }): Locale =>
  localeOf(String(headers[localeHeader] ?? ""));
/** And the address of the page within the portal, without its language. */
export const addressHeader = "x-portal-address";
