import { getRequestConfig } from "next-intl/server";
import { institutionZone } from "#lib/platform/clock";
import { languageTags, localeOf } from "#lib/platform/language";
import en from "#messages/en.json";
import es from "#messages/es.json";
import fr from "#messages/fr.json";

const catalogues = { en, es, fr };

/** What next-intl asks for once for each request. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale);
  return {
    locale: languageTags[locale],
    messages: catalogues[locale],
    timeZone: institutionZone,
  };
});
