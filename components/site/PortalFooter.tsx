import { LanguageLinks } from "#components/site/LanguageLinks";
import { portalSections, sectionPaths } from "#components/site/PortalNav";
import { useLanguage } from "#components/site/useLanguage";
import { channelsPath } from "#lib/feeds/address";
import type { SiteIdentity } from "#lib/settings/schema";
import { subscriptionPath } from "#lib/subscriptions/address";

function Institution({ identity }: { identity: SiteIdentity }) {
  const { t, content } = useLanguage();
  const { name, legalName, offices, sbsRegister, contact } = identity;
  const register = sbsRegister && t("site.register", { number: sbsRegister });
  const { phone, email } = identity;
  const lines = [legalName === name ? "" : legalName, offices, contact].filter(Boolean);
  return (
    <div>
      <h2>{name}</h2>
      {lines.map((line) => (
        <p className="chico gris whitespace-pre-line" key={line} lang={content}>
          {line}
        </p>
      ))}
      {register && <p className="chico gris">{register}</p>}
      {phone && (
        <p className="chico">
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p className="chico">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </div>
  );
}

/** Phones have no room in the header for the links that the cooperative adds there. */
function inHeaderOnly({ headerLinks, footerLinks }: SiteIdentity) {
  const below = new Set(footerLinks.map(({ href }) => href));
  return headerLinks.filter(({ href }) => !below.has(href));
}

function Rights({ identity: { complaintsUrl, privacyUrl } }: { identity: SiteIdentity }) {
  const { t } = useLanguage();
  const links = [
    { href: complaintsUrl, label: t("site.complaints") },
    { href: privacyUrl, label: t("site.privacy") },
  ].filter((link) => link.href !== "");
  if (links.length === 0) return null;
  return (
    <div>
      <h2>{t("site.rights")}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={label}>
            <a href={href} rel="noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who publishes the portal, everything in it, and the rights that have an address. */
export function PortalFooter({ identity }: { identity: SiteIdentity }) {
  const { t, path, content } = useLanguage();
  return (
    <footer className="pie">
      <div className="pagina">
        <Institution identity={identity} />
        <nav aria-label={t("site.allSections")} id="menu">
          <h2>{t("site.everything")}</h2>
          <ul className="cols">
            {portalSections.map((id) => (
              <li key={id}>
                <a href={path(sectionPaths[id])}>{t(`sections.${id}`)}</a>
              </li>
            ))}
            {inHeaderOnly(identity).map(({ href, label }) => (
              <li key={href} className="angosto">
                <a href={path(href)} lang={content}>
                  {label}
                </a>
              </li>
            ))}
            {identity.footerLinks.map(({ href, label }) => (
              <li key={href}>
                <a href={path(href)} lang={content}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={path(channelsPath)}>{t("site.follow")}</a>
            </li>
            <li>
              <a href={path(subscriptionPath)}>{t("site.subscribe")}</a>
            </li>
            <li>
              <a href={path("/accesibilidad")}>{t("access.title")}</a>
            </li>
            <li>
              <a href={path("/cuenta")}>{t("site.account")}</a>
            </li>
          </ul>
        </nav>
        <Rights identity={identity} />
        <LanguageLinks where="angosto" />
      </div>
    </footer>
  );
}
