import type { Metadata } from "next";
import { CalendarView } from "#components/calendar/CalendarView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { calendarPath } from "#lib/calendar/address";
import { openingMonths } from "#lib/calendar/queries";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

export async function generateMetadata(): Promise<Metadata> {
  const [{ name: cooperative }, { t, locale }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
  ]);
  const texts = { title: t("sections.calendario"), description: t("calendar.description") };
  return pagePreview({ ...texts, path: calendarPath, cooperative, locale }, absolute);
}

export default async function CalendarPage() {
  const today = civilDateAt();
  const [identity, [first, ...others]] = await Promise.all([siteIdentity(), openingMonths(today)]);
  return (
    <PortalFrame identity={identity} current="calendario">
      <JsonLd things={[sectionWay(spanish.t("sections.calendario"))]} />
      {first && <CalendarView months={[first, ...others]} today={today} opening />}
    </PortalFrame>
  );
}
