import type { Metadata } from "next";
import { workPlaces } from "#components/accounts/workPlaces";
import { PortalFrame } from "#components/site/PortalFrame";
import { StatusPage } from "#components/site/StatusPage";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export const metadata: Metadata = { title: "Sin permiso" };

export default async function ForbiddenPage() {
  const [identity, actor] = await Promise.all([siteIdentity(), currentActor()]);
  const places = workPlaces(actor);
  return (
    <PortalFrame identity={identity} current={null}>
      <StatusPage kicker="Sin permiso" title="Su cuenta no puede ver esta página">
        <p>Si la necesita para su trabajo, pídalo a quien administra el portal.</p>
        <p>Con su cuenta puede ir a:</p>
        <ul className="salidas">
          {places.map(({ href, label }) => (
            <li key={href}>
              <a className="enlace" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </StatusPage>
    </PortalFrame>
  );
}
