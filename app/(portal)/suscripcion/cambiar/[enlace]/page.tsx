import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { ManageForm } from "#components/subscriptions/ManageForm";
import { SubscriptionWay } from "#components/subscriptions/SubscriptionWay";
import { answerWith, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { arrivalFrom, frequencyFrom } from "#lib/subscriptions/address";
import { subscriptionBy } from "#lib/subscriptions/queries/portal";
import { privateHead } from "../../privateHead";

interface Props {
  params: Promise<{ enlace: string }>;
  searchParams: Promise<{ aviso?: string; cada?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return privateHead(t("subscription.manage.title"));
}

export default async function ManagePage({ params, searchParams }: Props) {
  const [identity, { t }, { enlace: link }, { aviso, cada }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    params,
    searchParams,
  ]);
  const own = await subscriptionBy(link);
  if (!own) answerWith(404);
  const sent = { arrival: arrivalFrom(aviso), marked: frequencyFrom(cada) };
  return (
    <PortalFrame identity={identity} current={null}>
      <SubscriptionWay />
      {own ? (
        <>
          <header className="entrada">
            <h1>{t("subscription.manage.title")}</h1>
          </header>
          <ManageForm {...{ link, own, ...sent }} />
        </>
      ) : (
        <DeadLink step="manage" />
      )}
    </PortalFrame>
  );
}
