import type { SiteLink } from "#lib/settings/schema";

export type PortalSection =
  | "novedades"
  | "eventos"
  | "calendario"
  | "comunicados"
  | "directorio"
  | "buscar";

/** The sections that exist, in the order of the header and of the footer. */
export const portalSections: { id: PortalSection; href: string; label: string }[] = [
  { id: "novedades", href: "/", label: "Novedades" },
  { id: "eventos", href: "/eventos", label: "Eventos" },
  { id: "calendario", href: "/calendario", label: "Calendario" },
  { id: "comunicados", href: "/comunicados", label: "Comunicados" },
  { id: "directorio", href: "/directorio", label: "Directorio" },
  { id: "buscar", href: "/buscar", label: "Buscar" },
];

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
  return (
    <nav className="nav" aria-label="Principal">
      <ul>
        {portalSections.map(({ id, href, label }) => (
          <li key={id} className={onPhones(id, current) ? undefined : "ancho"}>
            <a href={href} aria-current={id === current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
        {links.map(({ href, label }) => (
          <li key={href} className="ancho">
            <a href={href}>{label}</a>
          </li>
        ))}
        <li className="angosto">
          <a href="#menu">Menú</a>
        </li>
      </ul>
    </nav>
  );
}
