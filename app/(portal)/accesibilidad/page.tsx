import type { Metadata } from "next";
import { AccessibilityStatement } from "#components/site/AccessibilityStatement";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
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
  const texts = { title: t("access.title"), description: t("access.description") };
  return pagePreview({ ...texts, path: "/accesibilidad", cooperative, locale }, absolute);
}

export default async function AccessibilityPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <PortalWay />
      <JsonLd things={[sectionWay(spanish.t("access.title"))]} />
      <AccessibilityStatement identity={identity} />
    </PortalFrame>
  );
}
