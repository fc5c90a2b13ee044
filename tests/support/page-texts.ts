import { Parser } from "htmlparser2";
import {
  languageOfPath,
  languageTags,
  locales,
  pathIn,
  sourceLocale,
} from "#lib/platform/language";

// The title of a publication is the cooperative's, and a title has no parts to mark.
const silent = ["title", "script", "style", "noscript"];
const alone = "area base br col embed hr img input link meta source track wbr".split(" ");

/** What a page says and what its names are, outside what it marks as Spanish. The printed address is in no language. */
export function ownTexts(html: string): string[] {
  const texts: string[] = [];
  // Of each open element: whether what it says is told in the language of the page.
  const open: boolean[] = [];
  const isOwn = () => open.at(-1) ?? true;
  const parser = new Parser(
    {
      onopentag(name, { lang, alt, "aria-label": label }) {
        const told = lang === undefined ? isOwn() : lang !== sourceLocale;
        if (told) texts.push(alt ?? "", label ?? "");
        if (!alone.includes(name)) open.push(told && !silent.includes(name));
      },
      onclosetag(name) {
        if (!alone.includes(name)) open.pop();
      },
      ontext(text) {
        if (isOwn()) texts.push(text.trim());
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return texts.filter((text) => text !== "" && !/^(https?:\/\/)?localhost/.test(text));
}

/** Words that neither English nor French has, and keys of texts that nobody wrote. */
const leftover =
  /(?<!\p{L})(el|los|las|una|del|para|por|según|su|sus|correo|contraseña|cuenta|publicad[oa]|eventos?|comunicados?|días?|personas|enero|julio|agosto|noviembre|diciembre)(?!\p{L})|[¿¡]|^[a-z]+\.[a-zA-Z.]+$/iu;

/** What a page in another language says in Spanish without marking it. */
export const leftovers = (html: string) => ownTexts(html).filter((text) => leftover.test(text));

/** The addresses that a page gives of itself: of each language, and its canonical one. */
function addressesIn(html: string): Record<string, string> {
  const addresses: Record<string, string> = {};
  const parser = new Parser({
    onopentag(name, { rel, hreflang, type, href = "" }) {
      if (name !== "link" || type) return;
      if (rel === "alternate" && hreflang) addresses[hreflang] = new URL(href).pathname;
      if (rel === "canonical") addresses.canonical = new URL(href).pathname;
    },
  });
  parser.end(html);
  return addresses;
}

/**
 * What a page says wrongly of its language, and of where it is in the others, where it says so. A sheet of paper
 * says it of the page that it is of.
 */
export function misplaced(address: string, html: string): string[] {
  const { locale } = languageOfPath(address);
  const said = addressesIn(html);
  const { path } = languageOfPath(said.canonical ?? address);
  const right: Record<string, string> = {
    ...Object.fromEntries(locales.map((one) => [one, pathIn(one, path)])),
    ...{ "x-default": path, canonical: pathIn(locale, path) },
  };
  const all = Object.entries(said);
  const wrong = all.filter(([name, one]) => right[name] !== one).map(([name]) => name);
  const isTold = html.includes(`<html lang="${languageTags[locale]}"`);
  const isWhole = all.length <= 1 || all.length === Object.keys(right).length;
  return [...wrong, ...(isTold ? [] : ["lang"]), ...(isWhole ? [] : ["a language is missing"])];
}
