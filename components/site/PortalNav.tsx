import { useLanguage } from "#components/site/useLanguage";
import type { SiteLink } from "#lib/settings/schema";

export type PortalSection =
  | "novedades"
  | "eventos"
  | "calendario"
  | "comunicados"
  | "directorio"
  | "buscar";

/** The sections that exist, in the order of the header and of the footer, with where each is. */
export const sectionPaths: Record<PortalSection, string> = {
  novedades: "/",
  eventos: "/eventos",
  calendario: "/calendario",
  comunicados: "/comunicados",
  directorio: "/directorio",
  buscar: "/buscar",
};
export const portalSections = Object.keys(sectionPaths) as PortalSection[];

interface Props {
  current: PortalSection | null;
  /** The links that the cooperative adds. */
  links: SiteLink[];
}

/** What a phone's header has room for beside where one is; the menu at the foot has the rest. */
function onPhones(id: PortalSection, current: PortalSection | null): boolean {
  const always = id === "novedades" || id === "buscar" || id === current;
  return always || (id === "calendario" && (current ?? "novedades") === "novedades");
}

/** The portal's main navigation. */
export function PortalNav({ current, links }: Props) {
  const { t, path, content } = useLanguage();
  return (
    <nav className="nav" aria-label={t("site.mainNav")}>
      <ul>
        {portalSections.map((id) => (
          <li key={id} className={onPhones(id, current) ? undefined : "ancho"}>
            <a href={path(sectionPaths[id])} aria-current={id === current ? "page" : undefined}>
              {t(`sections.${id}`)}
            </a>
          </li>
        ))}
        {links.map(({ href, label }) => (
          <li key={href} className="ancho">
            <a href={path(href)} lang={content}>
              {label}
            </a>
          </li>
        ))}
        <li className="angosto">
          <a href="#menu">{t("site.menu")}</a>
        </li>
      </ul>
    </nav>
  );
}
