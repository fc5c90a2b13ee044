import { useLanguage } from "#components/site/useLanguage";
import type { FacetGroup } from "#lib/search/listing";

function Group({ name, label, links }: FacetGroup) {
  const { t, path, content } = useLanguage();
  const isOwn = name === "place" || name === "organisation";
  return (
    <nav className="faceta" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={path(link.href)}
              aria-current={link.chosen ? "true" : undefined}
              rel="nofollow"
            >
              {link.chosen && <span className="oculto">{t("search.remove")} </span>}
              <span lang={isOwn ? content : undefined}>{link.label}</span>
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
  const { t } = useLanguage();
  return (
    <aside id="afinar" aria-labelledby="afinar-titulo">
      <h2 className="regla" id="afinar-titulo">
        {t("search.narrow")}
      </h2>
      {groups.map((group) => (
        <Group key={group.name} {...group} />
      ))}
    </aside>
  );
}
