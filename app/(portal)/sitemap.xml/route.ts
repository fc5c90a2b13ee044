import { sitemapAddress } from "#lib/feeds/address";
import { sitemapParts } from "#lib/feeds/queries/sitemap";
import { sitemapIndex } from "#lib/feeds/sitemap";
import { absolute, answer } from "../answers";

export const dynamic = "force-dynamic";

/** The lists of all addresses of the portal, one for each sort and each 50,000 of it. */
export async function GET(_request: Request): Promise<Response> {
  const parts = await sitemapParts();
  const lists = parts.map(({ list, part, changedAt }) => ({
    url: absolute(sitemapAddress(list, part)),
    changedAt,
  }));
  const sections = { url: absolute("/sitemap/secciones.xml"), changedAt: null };
  return answer(sitemapIndex([sections, ...lists]), "application/xml; charset=utf-8");
}
