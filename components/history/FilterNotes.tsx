import { Note } from "#components/ui/Note";
import { listOf } from "#lib/editorial/wording";
import { historyAddress } from "#lib/history/address";
import { filterLabels, traitLabels } from "#lib/history/labels";
import type { Named, Scope } from "#lib/history/queries/scope";

const mostNamed = 3;

/** Whom a typed name was taken to mean, when it is not just the one that was typed. */
function meaning(label: string, typed: string | null, named: Named | null): string[] {
  if (typed === null || named === null) return [];
  const { names } = named;
  if (names.length === 0) return [`${label}: nadie se llama «${typed}».`];
  if (names.length === 1) return [];
  const more = names.length - mostNamed;
  const shown = more > 0 ? [...names.slice(0, mostNamed), `${more} más`] : names;
  return [`${label}: «${typed}» puede ser ${listOf(shown)}. Se cuentan todas.`];
}

/** What the filters were taken to mean, and which could not be read. */
export function FilterNotes({ scope, ignored }: { scope: Scope; ignored: string[] }) {
  const { filter, organisations, people } = scope;
  const lost = [...ignored, ...scope.ignored];
  const meanings = [
    ...meaning(filterLabels.organisation, filter.organisation, organisations),
    ...meaning(filterLabels.person, filter.person, people),
  ];
  if (lost.length + meanings.length === 0 && !filter.trait) return null;
  return (
    <div className="hueco mt-4 mb-4">
      {lost.length > 0 && (
        <Note tone="aviso" title="Una parte del filtro no se tomó en cuenta.">
          {lost.join(" ")}
        </Note>
      )}
      {meanings.length > 0 && (
        <Note tone="info" title="Así se entendió el filtro.">
          {meanings.join(" ")}
        </Note>
      )}
      {filter.trait && (
        <Note tone="info" title={`Solo se muestran los eventos que ${traitLabels[filter.trait]}.`}>
          <a href={historyAddress({ ...filter, trait: null, after: null })}>Ver todos</a>
        </Note>
      )}
    </div>
  );
}
