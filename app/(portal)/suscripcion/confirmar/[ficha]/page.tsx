import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { ConfirmBox } from "#components/subscriptions/ConfirmBox";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { SubscriptionWay } from "#components/subscriptions/SubscriptionWay";
import { answerWith, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { askedBy, isConfirmedBy } from "#lib/subscriptions/queries/portal";
import { privateHead } from "../../privateHead";

interface Props {
  params: Promise<{ ficha: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return privateHead(t("subscription.confirm.window"));
}

export default async function ConfirmPage({ params }: Props) {
  const [identity, { t }, { ficha }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    params,
  ]);
  const asked = await askedBy(ficha);
  const isDone = !asked && (await isConfirmedBy(ficha));
  if (!asked && !isDone) answerWith(404);
  return (
    <PortalFrame identity={identity} current={null}>
      <SubscriptionWay />
      {asked ? (
        <>
          <header className="entrada">
            <h1>{t("subscription.confirm.title")}</h1>
            <p className="bajada">{t("subscription.confirm.lead")}</p>
          </header>
          <ConfirmBox token={ficha} asked={asked} />
        </>
      ) : (
        <DeadLink step={isDone ? "done" : "confirm"} />
      )}
    </PortalFrame>
  );
}
