import type { Metadata } from "next";
import { CalendarView } from "#components/calendar/CalendarView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { openingMonths } from "#lib/calendar/queries";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

export async function generateMetadata(): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  const description = "Eventos y reuniones convocadas, mes por mes.";
  const headed = { title: "Calendario", description, path: "/calendario", cooperative };
  return pagePreview(headed, absolute);
}

export default async function CalendarPage() {
  const today = civilDateAt();
  const [identity, [first, ...others]] = await Promise.all([siteIdentity(), openingMonths(today)]);
  return (
    <PortalFrame identity={identity} current="calendario">
      <JsonLd things={[sectionWay("Calendario")]} />
      {first && <CalendarView months={[first, ...others]} today={today} />}
    </PortalFrame>
  );
}
