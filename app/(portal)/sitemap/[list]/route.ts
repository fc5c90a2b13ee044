import { sections, sitemapPart, sitemapWords } from "#lib/feeds/address";
import { sitemapEntries } from "#lib/feeds/queries/sitemap";
import { type SitemapList, sitemap } from "#lib/feeds/sitemap";
import { absolute, answer } from "../../answers";

interface Props {
  params: Promise<{ list: string }>;
}

const contentType = "application/xml; charset=utf-8";
const located = (path: string, changedAt: Date | null) => ({ url: absolute(path), changedAt });

const absent = () => new Response("No hay nada en esta dirección.\n", { status: 404 });

function partOf(request: Request): number {
  const asked = new URL(request.url).searchParams.get("parte") ?? "";
  return Number(sitemapPart(asked) ?? 1);
}

export const dynamic = "force-dynamic";

/** The addresses of one sort, or the portal's own sections. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { list } = await params;
  if (list === "secciones.xml") {
    return answer(sitemap(sections.map((path) => located(path, null))), contentType);
  }
  const sorts = Object.keys(sitemapWords) as SitemapList[];
  const asked = sorts.find((sort) => `${sitemapWords[sort]}.xml` === list);
  const entries = asked && (await sitemapEntries(asked, partOf(request)));
  if (!entries) return absent();
  return answer(
    sitemap(entries.map(({ path, changedAt }) => located(path, changedAt))),
    contentType,
  );
}
