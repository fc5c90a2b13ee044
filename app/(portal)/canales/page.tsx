import type { Metadata } from "next";
import { CalendarChannel } from "#components/feeds/CalendarChannel";
import { ReaderChannel } from "#components/feeds/ReaderChannel";
import { type TypeChannel, TypeChannels } from "#components/feeds/TypeChannels";
import { OfflineChannel } from "#components/offline/OfflineChannel";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { MailChannel } from "#components/subscriptions/MailChannel";
import { announcementCounts } from "#lib/announcements/queries";
import { eventCounts } from "#lib/events/queries";
import { channelsPath } from "#lib/feeds/address";
import { typeLabel } from "#lib/kind-labels";
import { civilDateAt } from "#lib/platform/clock";
import type { Texts } from "#lib/platform/language";
import { currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

export async function generateMetadata(): Promise<Metadata> {
  const [site, { t, locale }] = await Promise.all([siteIdentity(), currentLanguage()]);
  const texts = { title: t("channels.title"), description: t("channels.lead") };
  return pagePreview({ ...texts, path: channelsPath, cooperative: site.name, locale }, absolute);
}

async function typesOf(t: Texts) {
  const [events, announcements] = await Promise.all([
    eventCounts(),
    announcementCounts(civilDateAt(), true),
  ]);
  const labelled = (subject: TypeChannel["subject"]) => (row: { type: string }) => ({
    ...{ subject, type: row.type, label: typeLabel(row.type, t) },
  });
  return [...events.types.map(labelled("eventos")), ...announcements.map(labelled("comunicados"))];
}

export default async function ChannelsPage() {
  const { t } = await currentLanguage();
  const [identity, types] = await Promise.all([siteIdentity(), typesOf(t)]);
  return (
    <PortalFrame identity={identity} current={null}>
      <PortalWay />
      <JsonLd things={[sectionWay(spanish.t("channels.title"))]} />
      <header className="entrada">
        <h1>{t("channels.title")}</h1>
        <p className="bajada">{t("channels.lead")}</p>
      </header>
      <CalendarChannel absolute={absolute} today={civilDateAt()} />
      <OfflineChannel />
      <ReaderChannel />
      <MailChannel />
      <TypeChannels types={types} absolute={absolute} />
    </PortalFrame>
  );
}
