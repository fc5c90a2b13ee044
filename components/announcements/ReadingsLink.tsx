import { readingsAddress } from "#lib/announcements/address";
import type { Locale } from "#lib/platform/language";

interface Props {
  id: string;
  /** In the language of the page; where it leads is Spanish. */
  words: string;
  locale?: Locale;
}

/** For those who may see it: who has read an announcement and who has not. */
export function ReadingsLink({ id, words, locale = "es" }: Props) {
  return (
    <p className="mt-6 no-imprimir">
      <a
        className="enlace"
        href={readingsAddress(id)}
        hrefLang={locale === "es" ? undefined : "es"}
      >
        {words}
      </a>
    </p>
  );
}
