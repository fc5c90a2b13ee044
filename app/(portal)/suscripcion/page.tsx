import type { Metadata } from "next";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { AskedNote } from "#components/subscriptions/AskedNote";
import { SubscribeForm } from "#components/subscriptions/SubscribeForm";
import { ownEmail } from "#lib/accounts/queries";
import { sourceLocale } from "#lib/platform/language";
import { currentActor, currentLanguage } from "#lib/platform/page";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { pagePreview } from "#lib/sharing/preview";
import { arrivalFrom, faultsFrom, subscriptionPath, typedParam } from "#lib/subscriptions/address";
import { mailsLeave } from "#lib/subscriptions/queries/portal";
import { typedIn } from "#lib/subscriptions/queries/typed";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  searchParams: Promise<{ aviso?: string; falta?: string; [typedParam]?: string }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ name: cooperative }, { t, locale }, { falta }] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    searchParams,
  ]);
  const named = t("subscription.title");
  const title = faultsFrom(falta).length > 0 ? t("subscription.faulty", { title: named }) : named;
  const texts = { title, description: t("subscription.description") };
  return pagePreview({ ...texts, path: subscriptionPath, cooperative, locale }, absolute);
}

export default async function SubscriptionPage({ searchParams }: Props) {
  const { aviso, falta, [typedParam]: sealed } = await searchParams;
  const [identity, { t, locale }, typed, ownAddress] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    typedIn(sealed),
    currentActor().then(ownEmail),
  ]);
  const { name: cooperative, privacyUrl } = identity;
  const arrival = arrivalFrom(aviso);
  const faults = faultsFrom(falta);
  const form = { cooperative, privacyUrl, faults, typed, ownAddress };
  return (
    <PortalFrame identity={identity} current={null}>
      <PortalWay />
      <JsonLd things={[sectionWay(spanish.t("subscription.title"))]} />
      <header className="entrada">
        <h1>{t("subscription.title")}</h1>
        <p className="bajada">{t("subscription.description")}</p>
        {locale !== sourceLocale && <p className="gris mt-3">{t("subscription.inSpanish")}</p>}
      </header>
      <AskedNote arrival={arrival} leaves={mailsLeave()} />
      {arrival !== "revise" && <SubscribeForm {...form} />}
    </PortalFrame>
  );
}
