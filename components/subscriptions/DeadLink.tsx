import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import { subscriptionPath } from "#lib/subscriptions/address";
import { tokenHours } from "#lib/subscriptions/tokens";

/** For a link that opens nothing: a wrong one, one that was used, one whose subscription ended. */
export function DeadLink({ step }: { step: "confirm" | "manage" | "leave" }) {
  const { t } = useLanguage();
  return (
    <StatusPage
      kicker={t("subscription.way")}
      title={t("subscription.dead.title")}
      way={{ href: subscriptionPath, label: t("subscription.dead.way") }}
    >
      <p>{t(`subscription.dead.${step}`, { hours: tokenHours })}</p>
    </StatusPage>
  );
}
