import type { Metadata } from "next";
import { PortalFrame } from "#components/site/PortalFrame";
import { ConfirmBox } from "#components/subscriptions/ConfirmBox";
import { DeadLink } from "#components/subscriptions/DeadLink";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { subscriptionWay } from "#lib/subscriptions/address";
import { askedBy } from "#lib/subscriptions/queries/portal";

/** The address is a key: no search engine keeps it and no page learns it. */
export const metadata: Metadata = {
  title: "Confirmar la suscripción",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

interface Props {
  params: Promise<{ ficha: string }>;
}

export default async function ConfirmPage({ params }: Props) {
  const [identity, { ficha }] = await Promise.all([siteIdentity(), params]);
  const asked = await askedBy(ficha);
  if (!asked) answerWith(404);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={subscriptionWay} />
      {asked ? (
        <>
          <header className="entrada">
            <h1>¿Desea recibir nuestras novedades?</h1>
            <p className="bajada">Nos lo pidieron con este correo. Confirme si fue usted.</p>
          </header>
          <ConfirmBox token={ficha} asked={asked} />
        </>
      ) : (
        <DeadLink>
          El enlace para confirmar sirve una sola vez y vence a las 48 horas. Si todavía desea
          recibir las novedades, pídalas de nuevo.
        </DeadLink>
      )}
    </PortalFrame>
  );
}
