import type { Metadata } from "next";
import { CalendarView } from "#components/calendar/CalendarView";
import { JsonLd } from "#components/site/JsonLd";
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
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../../answers";
import { pageWay } from "../../things";

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

const way = [
  { label: "Inicio", href: "/" },
  { label: "Calendario", href: "/calendario" },
];

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { mes } = await props.params;
  const { name: cooperative } = await siteIdentity();
  if (!isMonthWord(mes)) return { title: cooperative, robots: { index: false } };
  const title = `${monthTitle(`${mes}-01`)} · Calendario`;
  const description = "Eventos y reuniones convocadas de este mes.";
  return pagePreview({ title, description, path: monthPath(mes), cooperative }, absolute);
}

export default async function MonthPage(props: Props) {
  const [identity, shown] = await Promise.all([siteIdentity(), shownMonth(props)]);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (!shown) answerWith(404);
  return (
    <PortalFrame identity={identity} current="calendario">
      <Breadcrumbs items={way} />
      {shown && <JsonLd things={[pageWay(way, monthTitle(shown.month.first))]} />}
      {shown ? <CalendarView months={[shown]} today={civilDateAt()} /> : <NotFound />}
    </PortalFrame>
  );
}
