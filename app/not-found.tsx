import type { Metadata } from "next";
import { NotFound } from "#components/site/NotFound";
import { PortalFrame } from "#components/site/PortalFrame";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export async function generateMetadata(): Promise<Metadata> {
  const [{ name }, { t }] = await Promise.all([siteIdentity(), currentLanguage()]);
  return { title: `${t("absent.notFound")} · ${name}` };
}

export default async function NotFoundPage() {
  const identity = await siteIdentity();
  return (
    <PortalFrame identity={identity} current={null}>
      <NotFound />
    </PortalFrame>
  );
}
