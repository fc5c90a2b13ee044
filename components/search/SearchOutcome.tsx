import { NothingFound } from "#components/search/NothingFound";
import { SearchFacets } from "#components/search/SearchFacets";
import { SearchNotes } from "#components/search/SearchNotes";
import { SearchPager } from "#components/search/SearchPager";
import { SearchResults } from "#components/search/SearchResults";
import { searchAddress } from "#lib/search/address";
import { facetLinks, resultItems, resultsTitle } from "#lib/search/listing";
import type { SearchAnswer } from "#lib/search/queries/search";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  filter: SearchFilter;
  answer: SearchAnswer;
}

function Heading({ filter, answer }: Props) {
  const { organisation, person } = answer.filterNames;
  const named = [organisation, person].filter(Boolean).join(" y ");
  return (
    <>
      <h2 className="regla" id="resultados">
        {answer.state === "found" ? resultsTitle(answer, filter.text) : "Resultados"}
      </h2>
      {named && (
        <p>
          En las publicaciones donde aparece <b>{named}</b>.{" "}
          <a href={searchAddress({ ...filter, organisation: null, person: null, after: null })}>
            Quitar
          </a>
        </p>
      )}
    </>
  );
}

/** The answer to a search: what was found and how to narrow it or, when nothing was, the ways on. */
export function SearchOutcome({ filter, answer }: Props) {
  const { state, items, names, facets, isMore, next, also, corrected, isRelaxed } = answer;
  const groups = facetLinks(filter, { facets, isMore, total: answer.total + names.length });
  const first = filter.after && searchAddress({ ...filter, after: null });
  return (
    <div className={groups.length > 0 ? "pliego izq" : "seccion"}>
      <section aria-labelledby="resultados">
        <Heading filter={filter} answer={answer} />
        {groups.length > 0 && (
          <p className="angosto">
            <a className="enlace" href="#afinar">
              Afinar la búsqueda ↓
            </a>
          </p>
        )}
        <SearchNotes filter={filter} also={also} corrected={corrected} isRelaxed={isRelaxed} />
        {state === "found" ? (
          <>
            <SearchResults items={resultItems(items, names)} />
            <SearchPager first={first} next={next && searchAddress({ ...filter, after: next })} />
            {!next && (
              <p className="gris seccion">
                ¿No está lo que busca? Escriba menos palabras o pregunte en su oficina.
              </p>
            )}
          </>
        ) : (
          <NothingFound state={state} filter={filter} />
        )}
      </section>
      {groups.length > 0 && <SearchFacets groups={groups} />}
    </div>
  );
}
