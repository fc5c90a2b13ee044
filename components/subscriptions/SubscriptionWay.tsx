import { PortalWay } from "#components/site/PortalWay";
import { useLanguage } from "#components/site/useLanguage";
import { subscriptionPath } from "#lib/subscriptions/address";

/** Where the pages of one subscription stand. */
export function SubscriptionWay() {
  const { t } = useLanguage();
  return <PortalWay more={[{ label: t("subscription.way"), href: subscriptionPath }]} />;
}
