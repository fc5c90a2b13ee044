import { Tocapu } from "#components/editorial/Tocapu";
import { sectionPaths } from "#components/site/PortalNav";
import { useLanguage } from "#components/site/useLanguage";
import { EmptyState } from "#components/ui/EmptyState";
import { searchAddress } from "#lib/search/address";
import type { SearchState } from "#lib/search/queries/search";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  state: Exclude<SearchState, "found">;
  filter: SearchFilter;
}

const ways = ["eventos", "comunicados", "directorio"] as const;

/** When there is nothing to list: why, and the ways on. */
export function NothingFound({ state, filter }: Props) {
  const { t, path } = useLanguage();
  const whole = searchAddress({ text: filter.text, own: filter.own });
  const isNarrowed = state === "none" && filter.text !== "" && searchAddress(filter) !== whole;
  const isEmpty = state === "none" && !filter.own;
  const link = (words: React.ReactNode) => (
    <a href={path(searchAddress({ text: filter.text, own: true }))}>{words}</a>
  );
  return (
    <>
      <EmptyState sign={<Tocapu sign="ayni" />} title={t(`search.${state}.title`)}>
        {t(`search.${state}.advice`)}
      </EmptyState>
      {isEmpty && <p className="mt-4">{t.rich("search.membersToo", { link })}</p>}
      <ul className="salidas">
        {isNarrowed && (
          <li>
            <a className="enlace" href={path(whole)}>
              {t("search.everywhere", { text: filter.text })}
            </a>
          </li>
        )}
        {ways.map((section) => (
          <li key={section}>
            <a className="enlace" href={path(sectionPaths[section])}>
              {t(`search.ways.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
