import { createTranslator } from "next-intl";
import { type Language, languageTags, sourceLocale } from "#lib/platform/language";
import messages from "#messages/es.json";

/** The language of what is written in Spanish wherever it is read: feeds, calendars and cards. */
export const spanish: Language = {
  locale: sourceLocale,
  t: createTranslator({ locale: languageTags[sourceLocale], messages }),
};
