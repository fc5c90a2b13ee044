import { robots } from "#lib/feeds/sitemap";
import { absolute, answer } from "../answers";

export const dynamic = "force-dynamic";

export async function GET(_request: Request): Promise<Response> {
  return answer(robots(absolute("/sitemap.xml")), "text/plain; charset=utf-8");
}
