import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { addressHeader, languageNames, localeOf, locales, pathIn } from "#lib/platform/language";
import { askedPage } from "#lib/platform/rendering";
import { textsIn } from "#lib/platform/texts";

async function askedOfNext() {
  const [told, locale] = await Promise.all([headers(), getLocale()]);
  return { address: told.get(addressHeader), locale: localeOf(locale) };
}

/** The same page in each language; nothing where a page has only one. */
export async function LanguageLinks({ where }: { where: "ancho" | "angosto" | "siempre" }) {
  const { address, locale: current } = askedPage() ?? (await askedOfNext());
  if (!address) return null;
  const t = textsIn(current);
  return (
    <nav className={`idiomas ${where}`} aria-label={t("site.languages")}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={pathIn(locale, address)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? "true" : undefined}
            >
              {languageNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
