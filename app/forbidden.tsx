import type { Metadata } from "next";
import { spokenPlaces } from "#components/accounts/workPlaces";
import { PortalFrame } from "#components/site/PortalFrame";
import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import type { Actor } from "#lib/platform/actor";
import { currentActor, currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import "./styles/portal.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.forbidden.kicker") };
}

function Places({ actor }: { actor: Actor }) {
  return (
    <ul className="salidas">
      {spokenPlaces(actor, useLanguage()).map(({ href, label, lang }) => (
        <li key={href}>
          <a className="enlace" href={href} lang={lang} hrefLang={lang}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

export default async function ForbiddenPage() {
  const [identity, actor, { t }] = await Promise.all([
    siteIdentity(),
    currentActor(),
    currentLanguage(),
  ]);
  return (
    <PortalFrame identity={identity} current={null}>
      <StatusPage kicker={t("account.forbidden.kicker")} title={t("account.forbidden.title")}>
        <p>{t("account.forbidden.ask")}</p>
        <p>{t("account.forbidden.ways")}</p>
        <Places actor={actor} />
      </StatusPage>
    </PortalFrame>
  );
}
