import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { StatusPage } from "#components/site/StatusPage";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export const metadata: Metadata = { title: "Página no encontrada" };

export default async function NotFoundPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <StatusPage kicker="Página no encontrada" title="Esta dirección no lleva a ninguna página">
        <p>Puede que esté mal escrita o que la página haya cambiado de lugar.</p>
      </StatusPage>
    </PortalFrame>
  );
}
