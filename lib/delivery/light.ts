import { type Locale, localeOf, sourceLocale } from "#lib/platform/language";

// What is between quotes may hold any sign but a quote.
const attributes = '((?:[^>"]|"[^"]*")*)';
const photo = new RegExp(
  `(<a ${attributes}>)?<picture>(?:<source ${attributes}>)*<img ${attributes}></picture>`,
  "g",
);
const mainStart = /<main[^>]*>/;

interface Words {
  notice: string;
  see: string;
  /** Before what the photo shows. */
  seen: string;
}
const words: Record<Locale, Words> = {
  es: {
    notice:
      "Su navegador pide ahorrar datos: las fotos no se cargan solas. Para ver una, use su enlace.",
    see: "Ver la foto",
    seen: ": ",
  },
  en: {
    notice:
      "Your browser asks to save data: photos do not load by themselves. To see one, use its link.",
    see: "See the photo",
    seen: ": ",
  },
  fr: {
    notice:
      "Votre navigateur demande d’économiser les données\u00a0: les photos ne se chargent pas d’elles-mêmes. Pour en voir une, utilisez son lien.",
    see: "Voir la photo",
    seen: "\u00a0: ",
  },
};
const langOfPage = /<html[^>]* lang="([^"]*)"/;

const attributeOf = (attributes: string, name: string) =>
  new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

/** What an attribute says, as a text: there "<" may stand as it is. */
const asText = (value: string) => value.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a photo shows is told in Spanish. */
const told = (alt: string, locale: Locale) =>
  locale === sourceLocale ? asText(alt) : `<span lang="${sourceLocale}">${asText(alt)}</span>`;

/** What stands for a photo: a link to it. In a link already, its words; where it only decorates, nothing. */
const insteadIn =
  (locale: Locale) =>
  (...[, link, , , image = ""]: string[]): string => {
    const { see, seen } = words[locale];
    const alt = attributeOf(image, "alt");
    const name = alt ? `${see}${seen}${told(alt, locale)}` : see;
    // The words are seen now: they are the name of the link.
    if (link) return `${link.replace(/ aria-label="[^"]*"/, "")}${name}`;
    return alt && `<a href="${attributeOf(image, "src")}">${name}</a>`;
  };

/** Whether a page of ours may show photos. */
export const hasPhotos = (html: string) => html.includes("<picture>");

/** A page of ours for whoever asks to save data (`Save-Data: on`): each photo waits behind a link. */
export function withoutPhotos(html: string): string {
  const locale = localeOf(langOfPage.exec(html)?.[1]);
  const note = `<p class="nota">${words[locale].notice}</p>`;
  return html.replace(photo, insteadIn(locale)).replace(mainStart, (main) => main + note);
}
