/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  label: string;
  href?: string;
  /** The language of its label, where it is not that of the page. */
  lang?: string | undefined;
}

/** Where one is. */
export function Breadcrumbs({ items, name = "Ubicación" }: { items: Crumb[]; name?: string }) {
  return (
    <nav className="migas" aria-label={name}>
      <ol>
        {items.map(({ label, href, lang }) => (
          <li key={label} lang={lang}>
            {href ? <a href={href}>{label}</a> : label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
