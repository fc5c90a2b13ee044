import type { Metadata } from "next";
import { PinnedSummons } from "#components/announcements/PinnedSummons";
import { LatestSection } from "#components/editorial/LatestSection";
import { LeadStory } from "#components/events/LeadStory";
import { UpcomingSection } from "#components/events/UpcomingSection";
import { HomeDoors } from "#components/site/HomeDoors";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { pinnedItem } from "#lib/announcements/listing";
import { pinnedAnnouncement } from "#lib/announcements/queries";
import { upcomingItem } from "#lib/calendar/listing";
import { coming } from "#lib/calendar/queries";
import { latestPublications } from "#lib/editorial/queries/portal";
import { sentenceCase } from "#lib/editorial/wording";
import { leadReport } from "#lib/events/queries";
import { tejidoFacts } from "#lib/events/tejido";
import { civilDateAt } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { organisationData } from "#lib/sharing/structured";
import { absolute } from "./answers";

export async function generateMetadata(): Promise<Metadata> {
  const [{ name }, { t, locale }] = await Promise.all([siteIdentity(), currentLanguage()]);
  const texts = { title: t("sections.novedades"), description: t("home.description", { name }) };
  return pagePreview({ ...texts, path: "/", cooperative: name, locale }, absolute);
}

export default async function HomePage() {
  const today = civilDateAt();
  const [identity, { t, locale }, pinned, lead, latest, upcoming] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    pinnedAnnouncement(today),
    leadReport(today),
    latestPublications(6, today),
    coming(today),
  ]);
  const shown = [pinned?.publicationId, lead?.publicationId];
  const others = latest.filter((item) => !shown.includes(item.publicationId)).slice(0, 4);
  return (
    <PortalFrame identity={identity} current="novedades">
      <JsonLd things={[organisationData(identity, absolute)]} />
      <h1 className="oculto">{t("home.title", { name: identity.name })}</h1>
      <p className="edicion">{sentenceCase(fullDate(today, locale))}</p>
      <div className="portada">
        {pinned && <PinnedSummons item={pinnedItem(pinned)} today={today} />}
        {lead && <LeadStory lead={lead} cloth={tejidoFacts(lead.article)} alone={!pinned} />}
        <LatestSection items={others} />
        <UpcomingSection items={upcoming.map(upcomingItem)} today={today} />
        <HomeDoors />
      </div>
    </PortalFrame>
  );
}
