import type { Metadata } from "next";
import { AccessibilityStatement } from "#components/site/AccessibilityStatement";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { absolute } from "../answers";
import { sectionWay } from "../things";

const title = "Accesibilidad";
const description = "Qué se revisa para que cualquier persona lea este portal, y dónde reclamar.";

export async function generateMetadata(): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  return pagePreview({ title, description, path: "/accesibilidad", cooperative }, absolute);
}

export default async function AccessibilityPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={[{ label: "Inicio", href: "/" }]} />
      <JsonLd things={[sectionWay(title)]} />
      <AccessibilityStatement identity={identity} />
    </PortalFrame>
  );
}
