import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { ManageForm } from "#components/subscriptions/ManageForm";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { arrivalFrom, subscriptionWay } from "#lib/subscriptions/address";
import { subscriptionBy } from "#lib/subscriptions/queries/portal";

/** The address is a key: no search engine keeps it and no page learns it. */
export const metadata: Metadata = {
  title: "Su suscripción por correo",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

interface Props {
  params: Promise<{ enlace: string }>;
  searchParams: Promise<{ aviso?: string }>;
}

export default async function ManagePage({ params, searchParams }: Props) {
  const [identity, { enlace }, { aviso }] = await Promise.all([
    siteIdentity(),
    params,
    searchParams,
  ]);
  const own = await subscriptionBy(enlace);
  if (!own) answerWith(404);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={subscriptionWay} />
      {own ? (
        <>
          <header className="entrada">
            <h1>Su suscripción por correo</h1>
          </header>
          <ManageForm link={enlace} own={own} arrival={arrivalFrom(aviso)} />
        </>
      ) : (
        <DeadLink>
          La suscripción ya terminó, o el enlace está incompleto. Si escribe su correo otra vez, le
          enviaremos un enlace nuevo.
        </DeadLink>
      )}
    </PortalFrame>
  );
}
