import { createTranslator } from "next-intl";
import { institutionZone } from "#lib/platform/clock";
import { type Language, type Locale, languageTags, type Texts } from "#lib/platform/language";
import en from "#messages/en.json" with { type: "json" };
import es from "#messages/es.json" with { type: "json" };
import fr from "#messages/fr.json" with { type: "json" };

export const catalogues = { en, es, fr };

const translator = (locale: Locale): Texts =>
  createTranslator({
    locale: languageTags[locale],
    messages: catalogues[locale],
    timeZone: institutionZone,
  });

const made: Partial<Record<Locale, Texts>> = {};

/**
 * The portal's texts in a language. Made once: what next-intl makes for each request reads every sentence's
 * syntax anew, and the rules by which a language writes numbers.
 */
export function textsIn(locale: Locale): Texts {
  made[locale] ??= translator(locale);
  return made[locale];
}

/** A language by its name, for what is written apart from any page: a mail, what somebody agreed to. */
export const languageIn = (locale: Locale): Language => ({ locale, t: textsIn(locale) });
