import { PageHead } from "#components/site/PageHead";
import { statusOf } from "#lib/platform/http-status";
import { languageTags } from "#lib/platform/language";
import { log } from "#lib/platform/log";
import { markupOf } from "#lib/platform/markup";
import type { AskedPage, MadePage } from "#lib/platform/page-making";
import { renderFor, Unwritten } from "#lib/platform/rendering";
import { portalHead, portalViewport } from "../../(portal)/head";
import { pageAt } from "./pages";

type Found = NonNullable<ReturnType<typeof pageAt>>;

async function documentOf({ load, props }: Found, language: string): Promise<string> {
  const { default: Page, generateMetadata } = await load();
  const [own, page] = await Promise.all([generateMetadata(props), Page(props).then(markupOf)]);
  const metadata = { ...portalHead, ...own };
  const said = await markupOf(<PageHead metadata={metadata} viewport={portalViewport} />);
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"/>${said.head}${page.head}</head>` +
    `<body>${page.body}</body></html>`
  );
}

/** How Next's functions leave a page: for another address, or for the page of what is not there. */
const isLeaving = (error: unknown) =>
  error instanceof Error && String((error as { digest?: unknown }).digest).startsWith("NEXT_");

/** A page of the portal, made of the same components as by Next, in a fraction of the time. */
export async function makePage(asked: AskedPage): Promise<MadePage | null> {
  const found = pageAt(asked.address);
  if (!found) return null;
  try {
    const language = languageTags[asked.locale];
    const answer = await statusOf(() => renderFor(asked, () => documentOf(found, language)));
    return { status: answer.status, location: answer.location, html: answer.made };
  } catch (error) {
    if (error instanceof Unwritten)
      log.error({ err: error, ...asked }, "a page that only Next makes");
    else if (!isLeaving(error)) throw error;
    return null;
  }
}
