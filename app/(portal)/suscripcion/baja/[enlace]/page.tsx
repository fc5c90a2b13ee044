import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { LeaveBox } from "#components/subscriptions/LeaveBox";
import { SubscriptionWay } from "#components/subscriptions/SubscriptionWay";
import { answerWith, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { subscriptionBy } from "#lib/subscriptions/queries/portal";
import { privateHead } from "../../privateHead";

interface Props {
  params: Promise<{ enlace: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return privateHead(t("subscription.leave.window"));
}

export default async function LeavePage({ params }: Props) {
  const [identity, { t }, { enlace }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    params,
  ]);
  const own = await subscriptionBy(enlace);
  if (!own) answerWith(404);
  return (
    <PortalFrame identity={identity} current={null}>
      <SubscriptionWay />
      {own ? (
        <>
          <header className="entrada">
            <h1>{t("subscription.leave.title")}</h1>
            <p className="bajada">{t("subscription.leave.lead")}</p>
          </header>
          <LeaveBox link={enlace} own={own} />
        </>
      ) : (
        <DeadLink step="leave" />
      )}
    </PortalFrame>
  );
}
