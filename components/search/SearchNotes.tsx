import { Note } from "#components/ui/Note";
import { searchAddress } from "#lib/search/address";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  filter: SearchFilter;
  also: { name: string; how: "synonym" | "organisation" }[];
  corrected: string | null;
  isRelaxed: boolean;
}

// A text with quotes or a minus of its own is hard to read between quotes.
const isPlain = (text: string) => !/["“”«»]|(^|\s)-/.test(text);

function OtherNames({ filter, also }: Pick<Props, "filter" | "also">) {
  const isOrganisation = also.every(({ how }) => how === "organisation");
  return (
    <Note tone="info" title="También buscamos">
      {also.map(({ name }) => `«${name}»`).join(", ")}
      {isOrganisation ? ": es la misma organización. " : ", que se usa para lo mismo. "}
      <a href={searchAddress({ ...filter, literal: true, after: null })}>
        {isPlain(filter.text) ? `Buscar solo «${filter.text}»` : "Buscar solo lo que escribió"}
      </a>
    </Note>
  );
}

/** What was searched beside what was typed, and what somebody may have meant. */
export function SearchNotes({ filter, also, corrected, isRelaxed }: Props) {
  return (
    <>
      {corrected && (
        <p className="sugerencia">
          ¿Quizá quiso decir{" "}
          <a href={searchAddress({ ...filter, text: corrected, after: null })}>{corrected}</a>?
        </p>
      )}
      {also.length > 0 && <OtherNames filter={filter} also={also} />}
      {isRelaxed && (
        <Note tone="info" title="Ningún texto tiene todas las palabras.">
          Estos tienen algunas.
        </Note>
      )}
    </>
  );
}
