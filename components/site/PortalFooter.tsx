import { portalSections } from "#components/site/PortalNav";
import { channelsPath } from "#lib/feeds/address";
import type { SiteIdentity } from "#lib/settings/schema";

function Institution({ identity }: { identity: SiteIdentity }) {
  const { name, legalName, offices, sbsRegister, contact } = identity;
  const register = sbsRegister && `Registro COOPAC de la SBS: ${sbsRegister}`;
  const { phone, email } = identity;
  const lines = [legalName === name ? "" : legalName, offices, register, contact].filter(Boolean);
  return (
    <div>
      <h2>{name}</h2>
      {lines.map((line) => (
        <p className="chico gris whitespace-pre-line" key={line}>
          {line}
        </p>
      ))}
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
  const links = [
    { href: complaintsUrl, label: "Libro de Reclamaciones" },
    { href: privacyUrl, label: "Sus datos personales" },
  ].filter((link) => link.href !== "");
  if (links.length === 0) return null;
  return (
    <div>
      <h2>Sus derechos</h2>
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
  return (
    <footer className="pie">
      <div className="pagina">
        <Institution identity={identity} />
        <nav aria-label="Todas las secciones" id="menu">
          <h2>Todo el portal</h2>
          <ul className="cols">
            {portalSections.map(({ id, href, label }) => (
              <li key={id}>
                <a href={href}>{label}</a>
              </li>
            ))}
            {inHeaderOnly(identity).map(({ href, label }) => (
              <li key={href} className="angosto">
                <a href={href}>{label}</a>
              </li>
            ))}
            {identity.footerLinks.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <a href={channelsPath}>Recibir las novedades</a>
            </li>
            <li>
              <a href="/accesibilidad">Accesibilidad</a>
            </li>
            <li>
              <a href="/cuenta">Ingresar o ver su cuenta</a>
            </li>
          </ul>
        </nav>
        <Rights identity={identity} />
      </div>
    </footer>
  );
}
