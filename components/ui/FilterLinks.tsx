/** One choice of a filter: a link to the same list, narrowed. */
export interface FilterOption {
  href: string;
  label: string;
  current: boolean;
}

/** A filter whose choices are links, so that it works without a script and can be shared. */
export function FilterLinks({ label, options }: { label: string; options: FilterOption[] }) {
  return (
    <nav className="filtro" aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {options.map((option) => (
          <li key={option.href}>
            <a href={option.href} aria-current={option.current ? "true" : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
