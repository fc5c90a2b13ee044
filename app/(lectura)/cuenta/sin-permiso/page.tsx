import type { Metadata } from "next";
import { RefusedPage } from "#components/accounts/RefusedPage";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { refusedPath } from "#lib/accounts/return-path";
import { currentLanguage, pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.forbidden.kicker") };
}

/** Sent in the place of a page that may not be seen, under the address of that one. */
export default async function RefusedPlace() {
  const actor = await pageActor(canUseOwnAccount, refusedPath);
  return <RefusedPage identity={await siteIdentity()} actor={actor} />;
}
