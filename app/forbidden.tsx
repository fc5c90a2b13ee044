import type { Metadata } from "next";
import { RefusedPage } from "#components/accounts/RefusedPage";
import { currentActor, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.forbidden.kicker") };
}

/** Where Next's own way of refusing leads. It needs scripts: the portal server sends /cuenta/sin-permiso instead. */
export default async function ForbiddenPage() {
  const [identity, actor] = await Promise.all([siteIdentity(), currentActor()]);
  return <RefusedPage identity={identity} actor={actor} />;
}
