export type PortalSection = "novedades" | "eventos" | "comunicados";

/** The sections that exist, in the order of the header and of the footer. */
export const portalSections: { id: PortalSection; href: string; label: string }[] = [
  { id: "novedades", href: "/", label: "Novedades" },
  { id: "eventos", href: "/eventos", label: "Eventos" },
  { id: "comunicados", href: "/comunicados", label: "Comunicados" },
];

/** The portal's main navigation. */
export function PortalNav({ current }: { current: PortalSection | null }) {
  return (
    <nav className="nav" aria-label="Principal">
      <ul>
        {portalSections.map(({ id, href, label }) => (
          <li key={id}>
            <a href={href} aria-current={id === current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
