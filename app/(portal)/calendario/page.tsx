import type { Metadata } from "next";
import { CalendarView } from "#components/calendar/CalendarView";
import { PortalFrame } from "#components/site/PortalFrame";
import { openingMonths } from "#lib/calendar/queries";
import { civilDateAt } from "#lib/platform/clock";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteIdentity();
  const description = "Eventos y reuniones convocadas, mes por mes.";
  return { title: `Calendario · ${name}`, description, alternates: { canonical: "/calendario" } };
}

export default async function CalendarPage() {
  const today = civilDateAt();
  const [identity, [first, ...others]] = await Promise.all([siteIdentity(), openingMonths(today)]);
  return (
    <PortalFrame identity={identity} current="calendario">
      {first && <CalendarView months={[first, ...others]} today={today} />}
    </PortalFrame>
  );
}
