import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { StatusPage } from "#components/site/StatusPage";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export const metadata: Metadata = { title: "Sin permiso" };

export default async function ForbiddenPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <StatusPage kicker="Sin permiso" title="Su cuenta no puede ver esta página">
        <p>Si la necesita para su trabajo, pídalo a quien administra el portal.</p>
      </StatusPage>
    </PortalFrame>
  );
}
