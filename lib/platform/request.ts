import { getRequestConfig } from "next-intl/server";
import { institutionZone } from "#lib/platform/clock";
import { languageTags, localeOf } from "#lib/platform/language";
import { catalogues } from "#lib/platform/texts";

/** What next-intl asks for once for each request. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale);
  return {
    locale: languageTags[locale],
    messages: catalogues[locale],
    timeZone: institutionZone,
  };
});
