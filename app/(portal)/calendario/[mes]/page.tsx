import type { Metadata } from "next";
import { CalendarView } from "#components/calendar/CalendarView";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { isMonthWord, monthPath } from "#lib/calendar/address";
import { monthTitle } from "#lib/calendar/listing";
import { calendarMonth } from "#lib/calendar/queries";
import { monthOfDay } from "#lib/editorial/calendar";
import { civilDateAt } from "#lib/platform/clock";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ mes: string }>;
}

/** The month of an address with what happens in it; null when it is none or holds nothing. */
async function shownMonth({ params }: Props) {
  const { mes } = await params;
  if (!isMonthWord(mes)) return null;
  const shown = await calendarMonth(monthOfDay(`${mes}-01`));
  return shown.items.length > 0 ? shown : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { mes } = await props.params;
  const { name } = await siteIdentity();
  if (!isMonthWord(mes)) return { title: name, robots: { index: false } };
  const canonical = monthPath(mes);
  return { title: `${monthTitle(`${mes}-01`)} · Calendario · ${name}`, alternates: { canonical } };
}

export default async function MonthPage(props: Props) {
  const [identity, shown] = await Promise.all([siteIdentity(), shownMonth(props)]);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!shown) answerWith(404);
  const way = [
    { label: "Inicio", href: "/" },
    { label: "Calendario", href: "/calendario" },
  ];
  return (
    <PortalFrame identity={identity} current="calendario">
      <Breadcrumbs items={way} />
      {shown ? <CalendarView months={[shown]} today={civilDateAt()} /> : <NotFound />}
    </PortalFrame>
  );
}
