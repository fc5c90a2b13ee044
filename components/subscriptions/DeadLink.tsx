import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import { subscriptionPath } from "#lib/subscriptions/address";
import { tokenHours } from "#lib/subscriptions/tokens";

interface Props {
  /** What the link was for; "done" is one to confirm that has done it. */
  step: "confirm" | "done" | "manage" | "leave";
}

/** For a link that opens nothing: a wrong one, one that was used, one whose subscription ended. */
export function DeadLink({ step }: Props) {
  const { t } = useLanguage();
  if (step === "done") {
    return (
      <StatusPage kicker={t("subscription.way")} title={t("subscription.confirm.done")}>
        <p>{t("subscription.confirm.doneText")}</p>
      </StatusPage>
    );
  }
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
