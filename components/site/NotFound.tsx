import { SearchBox } from "#components/search/SearchBox";
import { StatusPage } from "#components/site/StatusPage";

/** What a wrong address shows, with the ways on. */
export function NotFound() {
  return (
    <StatusPage kicker="Página no encontrada" title="Esta dirección no lleva a ninguna página">
      <p>Puede que esté mal escrita o que la página haya cambiado de lugar.</p>
      <SearchBox label="Búsquela con una palabra, un nombre o un lugar" />
    </StatusPage>
  );
}
