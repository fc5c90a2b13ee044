import { spokenPlaces } from "#components/accounts/workPlaces";
import { PortalFrame } from "#components/site/PortalFrame";
import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import type { Actor } from "#lib/platform/actor";
import type { SiteIdentity } from "#lib/settings/schema";

interface Props {
  identity: SiteIdentity;
  actor: Actor;
}

/** What somebody reads in the place of a page that their account may not see, with the places that it may. */
export function RefusedPage({ identity, actor }: Props) {
  const language = useLanguage();
  const { t } = language;
  return (
    <PortalFrame identity={identity} current={null}>
      <StatusPage kicker={t("account.forbidden.kicker")} title={t("account.forbidden.title")}>
        <p>{t("account.forbidden.ask")}</p>
        <p>{t("account.forbidden.ways")}</p>
        <ul className="salidas">
          {spokenPlaces(actor, language).map(({ href, label, lang }) => (
            <li key={href}>
              <a className="enlace" href={href} lang={lang} hrefLang={lang}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </StatusPage>
    </PortalFrame>
  );
}
