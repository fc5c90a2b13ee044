import type { Metadata } from "next";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { AskedNote } from "#components/subscriptions/AskedNote";
import { SubscribeForm } from "#components/subscriptions/SubscribeForm";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { sourceLocale } from "#lib/platform/language";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { arrivalFrom, faultsFrom, subscriptionPath } from "#lib/subscriptions/address";
import { mailsLeave } from "#lib/subscriptions/queries/portal";
import { absolute } from "../answers";
import { sectionWay } from "../things";

const title = "Las novedades en su correo";
const description =
  "Convocatorias, comunicados y eventos, cada vez que se publican o en un resumen semanal.";

interface Props {
  searchParams: Promise<{ aviso?: string; falta?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { name: cooperative } = await siteIdentity();
  return pagePreview(
    { title, description, path: subscriptionPath, cooperative, locale: sourceLocale },
    absolute,
  );
}

export default async function SubscriptionPage({ searchParams }: Props) {
  const [identity, { aviso, falta }] = await Promise.all([siteIdentity(), searchParams]);
  const arrival = arrivalFrom(aviso);
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={[{ label: "Inicio", href: "/" }]} />
      <JsonLd things={[sectionWay(title)]} />
      <header className="entrada">
        <h1>{title}</h1>
        <p className="bajada">{description}</p>
      </header>
      <AskedNote arrival={arrival} leaves={mailsLeave()} />
      {arrival !== "revise" && (
        <SubscribeForm
          cooperative={identity.name}
          privacyUrl={identity.privacyUrl}
          faults={faultsFrom(falta)}
        />
      )}
    </PortalFrame>
  );
}
