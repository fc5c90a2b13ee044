import { publicPath } from "#lib/editorial/address";
import type { KindName } from "#lib/editorial/schema";
import { cardAddress } from "#lib/feeds/address";
import { type Locale, locales, pathIn } from "#lib/platform/language";
import { cardSize } from "#lib/sharing/card";

type Absolute = (path: string) => string;

interface Headed {
  title: string;
  description: string;
  /** The path of the page, without its language. */
  path: string;
  cooperative: string;
  locale: Locale;
}

/** The address of a page in its language, and those of the same page in each; the source is for all others. */
export function languageAddresses(path: string, locale: Locale, absolute: Absolute) {
  const addresses = locales.map((one) => [one, absolute(pathIn(one, path))]);
  return {
    canonical: absolute(pathIn(locale, path)),
    languages: Object.fromEntries([...addresses, ["x-default", absolute(path)]]),
  };
}

const openGraphLocales: Record<Locale, string> = { es: "es_PE", en: "en_GB", fr: "fr_FR" };

/** What the head of a page says for whoever finds it or receives it: canonical address and Open Graph. */
export function pagePreview(page: Headed, absolute: Absolute) {
  const { title, description, path, cooperative, locale } = page;
  const alternates = languageAddresses(path, locale, absolute);
  return {
    title: `${title} · ${cooperative}`,
    description,
    alternates,
    openGraph: {
      ...{ type: "website" as const, locale: openGraphLocales[locale], siteName: cooperative },
      ...{ title, description, url: alternates.canonical },
    },
  };
}

interface Published {
  kind: KindName;
  slug: string;
  article: { title: string; summary: string };
  cooperative: string;
  locale: Locale;
}

/** The same of a publication, with its card. */
export function publicationPreview(
  { kind, slug, article, cooperative, locale }: Published,
  absolute: Absolute,
) {
  const { title, summary: description } = article;
  const path = publicPath(kind, slug);
  const page = pagePreview({ title, description, path, cooperative, locale }, absolute);
  const images = [{ url: absolute(cardAddress(kind, slug)), ...cardSize, alt: title }];
  return {
    ...page,
    openGraph: { ...page.openGraph, type: "article" as const, images },
    twitter: { card: "summary_large_image" as const },
  };
}
