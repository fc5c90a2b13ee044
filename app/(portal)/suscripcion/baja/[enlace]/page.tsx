import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { LeaveBox } from "#components/subscriptions/LeaveBox";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { subscriptionWay } from "#lib/subscriptions/address";
import { subscriptionBy } from "#lib/subscriptions/queries/portal";

/** The address is a key: no search engine keeps it and no page learns it. */
export const metadata: Metadata = {
  title: "Darse de baja",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

interface Props {
  params: Promise<{ enlace: string }>;
}

export default async function LeavePage({ params }: Props) {
  const [identity, { enlace }] = await Promise.all([siteIdentity(), params]);
  const own = await subscriptionBy(enlace);
  if (!own) answerWith(404);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={subscriptionWay} />
      {own ? (
        <>
          <header className="entrada">
            <h1>¿Desea dejar de recibir correos?</h1>
            <p className="bajada">Termina su suscripción y borramos su correo.</p>
          </header>
          <LeaveBox link={enlace} own={own} />
        </>
      ) : (
        <DeadLink>
          La suscripción ya terminó, o el enlace está incompleto. Si todavía recibe correos, abra el
          enlace del último.
        </DeadLink>
      )}
    </PortalFrame>
  );
}
