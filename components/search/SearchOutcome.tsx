import { NothingFound } from "#components/search/NothingFound";
import { SearchFacets } from "#components/search/SearchFacets";
import { SearchNotes } from "#components/search/SearchNotes";
import { SearchPager } from "#components/search/SearchPager";
import { SearchResults } from "#components/search/SearchResults";
import { useLanguage } from "#components/site/useLanguage";
import { searchAddress } from "#lib/search/address";
import { facetLinks, resultItems, resultsTitle } from "#lib/search/listing";
import type { SearchAnswer } from "#lib/search/queries/search";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  filter: SearchFilter;
  answer: SearchAnswer;
}

function Heading({ filter, answer }: Props) {
  const { t, path } = useLanguage();
  const { organisation, person } = answer.filterNames;
  const both = organisation && person;
  const named = both
    ? t("search.both", { one: organisation, other: person })
    : organisation || person;
  return (
    <>
      <h2 className="regla" id="resultados">
        {answer.state === "found" ? resultsTitle(answer, filter.text, t) : t("search.results")}
      </h2>
      {named && (
        <p>
          {t.rich("search.whereNamed", { named, b: (words) => <b>{words}</b> })}{" "}
          <a
            href={path(searchAddress({ ...filter, organisation: null, person: null, after: null }))}
          >
            {t("search.remove")}
          </a>
        </p>
      )}
    </>
  );
}

/** The answer to a search: what was found and how to narrow it or, when nothing was, the ways on. */
export function SearchOutcome({ filter, answer }: Props) {
  const language = useLanguage();
  const { t, path } = language;
  const { state, items, names, facets, isMore, next, also, corrected, isRelaxed } = answer;
  const groups = facetLinks(filter, { facets, isMore, total: answer.total + names.length }, t);
  const first = filter.after && path(searchAddress({ ...filter, after: null }));
  return (
    <div className={groups.length > 0 ? "pliego izq" : "seccion"}>
      <section aria-labelledby={state === "idle" ? undefined : "resultados"}>
        {state !== "idle" && <Heading filter={filter} answer={answer} />}
        {groups.length > 0 && (
          <p className="angosto">
            <a className="enlace" href="#afinar">
              {t("search.narrowBelow")} ↓
            </a>
          </p>
        )}
        <SearchNotes filter={filter} also={also} corrected={corrected} isRelaxed={isRelaxed} />
        {state === "found" ? (
          <>
            <SearchResults items={resultItems(items, names, language)} />
            <SearchPager
              first={first}
              next={next && path(searchAddress({ ...filter, after: next }))}
            />
            {!next && <p className="gris seccion">{t("search.notThere")}</p>}
          </>
        ) : (
          <NothingFound state={state} filter={filter} />
        )}
      </section>
      {groups.length > 0 && <SearchFacets groups={groups} />}
    </div>
  );
}
