import { coming } from "#lib/calendar/queries";
import { newsEntries } from "#lib/feeds/queries/news";
import { bulletin, bulletinFileName, mostDates } from "#lib/offline/bulletin";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { absolute, answer } from "../answers";

export const dynamic = "force-dynamic";

/** The latest of the portal in one file that is read without a connection. */
export async function GET(_request: Request): Promise<Response> {
  const at = new Date();
  const today = civilDateAt(at);
  const asked = { type: null, today, absolute };
  const [{ name, accentHue: hue }, dates, announcements, events] = await Promise.all([
    siteIdentity(),
    coming(today, mostDates),
    newsEntries({ ...asked, subject: "comunicados" }),
    newsEntries({ ...asked, subject: "eventos" }),
  ]);
  const file = bulletin({ name, hue, at, dates, announcements, events, absolute });
  return answer(file, "text/html; charset=utf-8", bulletinFileName(name, today));
}
