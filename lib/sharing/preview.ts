import { publicPath } from "#lib/editorial/address";
import type { KindName } from "#lib/editorial/schema";
import { cardAddress } from "#lib/feeds/address";
import { cardSize } from "#lib/sharing/card";

type Absolute = (path: string) => string;

interface Headed {
  title: string;
  description: string;
  /** The path of the page. */
  path: string;
  cooperative: string;
}

/** What the head of a page says for whoever finds it or receives it: canonical address and Open Graph. */
export function pagePreview({ title, description, path, cooperative }: Headed, absolute: Absolute) {
  const url = absolute(path);
  return {
    title: `${title} · ${cooperative}`,
    description,
    alternates: { canonical: url },
    openGraph: {
      ...{ type: "website" as const, locale: "es_PE", siteName: cooperative },
      ...{ title, description, url },
    },
  };
}

interface Published {
  kind: KindName;
  slug: string;
  article: { title: string; summary: string };
  cooperative: string;
}

/** The same of a publication, with its card. */
export function publicationPreview(
  { kind, slug, article, cooperative }: Published,
  absolute: Absolute,
) {
  const { title, summary: description } = article;
  const path = publicPath(kind, slug);
  const page = pagePreview({ title, description, path, cooperative }, absolute);
  const images = [{ url: absolute(cardAddress(kind, slug)), ...cardSize, alt: title }];
  return {
    ...page,
    openGraph: { ...page.openGraph, type: "article" as const, images },
    twitter: { card: "summary_large_image" as const },
  };
}
