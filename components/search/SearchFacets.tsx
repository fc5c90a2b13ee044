import type { FacetGroup } from "#lib/search/listing";

function Group({ label, links }: FacetGroup) {
  return (
    <nav className="faceta" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.chosen ? "true" : undefined} rel="nofollow">
              {link.chosen && <span className="oculto">Quitar </span>}
              <span>{link.label}</span>
              <span className="num">{link.chosen ? "×" : link.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The ways to narrow a search, as links with how many results each leaves. */
export function SearchFacets({ groups }: { groups: FacetGroup[] }) {
  return (
    <aside id="afinar" aria-labelledby="afinar-titulo">
      <h2 className="regla" id="afinar-titulo">
        Afinar
      </h2>
      {groups.map((group) => (
        <Group key={group.name} {...group} />
      ))}
    </aside>
  );
}
