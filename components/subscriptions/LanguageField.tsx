import { useLanguage } from "#components/site/useLanguage";
import { sourceLocale } from "#lib/platform/language";
import { localeField } from "#lib/subscriptions/address";

/** Tells in which language a form is filled in. */
export function LanguageField() {
  const { locale } = useLanguage();
  if (locale === sourceLocale) return null;
  return <input type="hidden" name={localeField} value={locale} />;
}
