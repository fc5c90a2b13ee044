import { type Language, sourceLocale } from "#lib/platform/language";
import { languageIn } from "#lib/platform/texts";

/** The language of what is written in Spanish wherever it is read: feeds, calendars and cards. */
export const spanish: Language = languageIn(sourceLocale);
