import { Tocapu } from "#components/editorial/Tocapu";
import { EmptyState } from "#components/ui/EmptyState";
import { searchAddress } from "#lib/search/address";
import type { SearchState } from "#lib/search/queries/search";
import type { SearchFilter } from "#lib/search/schema";

interface Props {
  state: Exclude<SearchState, "found">;
  filter: SearchFilter;
}

const texts: Record<Props["state"], [title: string, advice: string]> = {
  idle: [
    "Escriba una palabra, un nombre o un lugar",
    "Las tildes y las mayúsculas no hacen diferencia. Entre comillas se busca la frase tal como está, y con un guion delante se deja fuera una palabra.",
  ],
  wordless: [
    "Esas palabras no se buscan",
    "Están en casi todos los textos, como «de» o «la». Agregue una palabra que diga de qué se trata.",
  ],
  none: [
    "No encontramos nada con esas palabras",
    "Escriba menos palabras o pruebe con otras que digan lo mismo. También puede preguntar en su oficina.",
  ],
  slow: [
    "Esta búsqueda tardó demasiado",
    "Vuelva a intentarlo con menos palabras o con una menos frecuente.",
  ],
};

const ways = [
  { href: "/eventos", label: "Eventos, año por año" },
  { href: "/comunicados", label: "Comunicados" },
  { href: "/directorio", label: "Directorio" },
];

/** When there is nothing to list: why, and the ways on. */
export function NothingFound({ state, filter }: Props) {
  const [title, advice] = texts[state];
  const whole = searchAddress({ text: filter.text, own: filter.own });
  const isNarrowed = state === "none" && filter.text !== "" && searchAddress(filter) !== whole;
  return (
    <>
      <EmptyState sign={<Tocapu sign="ayni" />} title={title}>
        {advice}
      </EmptyState>
      <ul className="salidas">
        {isNarrowed && (
          <li>
            <a className="enlace" href={whole}>
              Buscar «{filter.text}» en todo el portal
            </a>
          </li>
        )}
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a className="enlace" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
