import type { Metadata } from "next";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteIdentity();
  return { title: `Página no encontrada · ${name}` };
}

export default async function NotFoundPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <NotFound />
    </PortalFrame>
  );
}
