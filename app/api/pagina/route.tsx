import { PageHead } from "#components/site/PageHead";
import { type Locale, languageTags, localeHeader, localeOf } from "#lib/platform/language";
import { markupOf } from "#lib/platform/markup";
import { ownHeader, ownWord } from "#lib/platform/own-request";
import { renderIn } from "#lib/platform/rendering";
import { portalHead, portalViewport } from "../../(portal)/head";
import { pageAt } from "./pages";

export const dynamic = "force-dynamic";

type Found = NonNullable<ReturnType<typeof pageAt>>;

async function documentOf({ load, props }: Found, locale: Locale): Promise<string> {
  const { default: Page, generateMetadata } = await load();
  const [own, page] = await Promise.all([generateMetadata(props), Page(props).then(markupOf)]);
  const head = <PageHead metadata={{ ...portalHead, ...own }} viewport={portalViewport} />;
  const said = await markupOf(head);
  return (
    `<!DOCTYPE html><html lang="${languageTags[locale]}"><head><meta charset="utf-8"/>${said.head}` +
    `${page.head}</head><body>${page.body}</body></html>`
  );
}

/** How Next's functions leave a page: for another address, or for the page of what is not there. */
const isLeaving = (error: unknown) =>
  error instanceof Error && String((error as { digest?: unknown }).digest).startsWith("NEXT_");

const leftToNext = () => new Response(null, { status: 204 });

/**
 * A page of the portal for the delivery of this process, made from the same components as Next's, in a fraction of the
 * time: docs/decisions/0029. Its sheets are missing. 204 where Next is to make it.
 */
export async function GET(request: Request): Promise<Response> {
  if (request.headers.get(ownHeader) !== ownWord) return new Response(null, { status: 404 });
  const locale = localeOf(request.headers.get(localeHeader));
  const found = pageAt(new URL(request.url).searchParams.get("de") ?? "");
  if (!found) return leftToNext();
  try {
    const html = await renderIn(locale, () => documentOf(found, locale));
    return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  } catch (error) {
    if (isLeaving(error)) return leftToNext();
    throw error;
  }
}
