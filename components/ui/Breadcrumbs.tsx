/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  label: string;
  href?: string;
}

/** Where one is. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  return (
    <nav className="migas" aria-label="Ubicación">
      <ol>
        {items.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
