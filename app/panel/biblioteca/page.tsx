import type { Metadata } from "next";
import { FolderNav } from "#components/media/FolderNav";
import { LibraryEmpty } from "#components/media/LibraryEmpty";
import { LibraryFilters } from "#components/media/LibraryFilters";
import { LibraryGrid } from "#components/media/LibraryGrid";
import { LibraryUploads } from "#components/media/LibraryUploads";
import { Pager } from "#components/ui/Pager";
import { libraryAddress, readLibraryAddress, type SearchParams } from "#lib/media/address";
import { canSeeLibrary } from "#lib/media/policy";
import { folders, library, usedTags } from "#lib/media/queries/library";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Biblioteca" };

export default async function LibraryPage(props: { searchParams: Promise<SearchParams> }) {
  const actor = await pageActor(canSeeLibrary, libraryAddress());
  const filter = readLibraryAddress(await props.searchParams);
  const [{ items, next }, shelves, tags] = await Promise.all([
    library(actor, filter),
    folders(actor),
    usedTags(actor),
  ]);
  const older = next && libraryAddress({ ...filter, after: next });
  return (
    <>
      <div className="barra">
        <div>
          <h1>{filter.trashed ? "Papelera de la biblioteca" : "Biblioteca"}</h1>
          <p className="gris">
            {filter.trashed
              ? "Lo que está aquí se borra a los 90 días. Hasta entonces se puede recuperar."
              : "Las fotos y los documentos de las publicaciones."}
          </p>
        </div>
      </div>
      <div className="biblioteca">
        <FolderNav folders={shelves} filter={filter} />
        <div>
          {!filter.trashed && <LibraryUploads folderId={filter.folderId} />}
          <LibraryFilters filter={filter} tags={tags} />
          {items.length > 0 ? <LibraryGrid items={items} /> : <LibraryEmpty filter={filter} />}
          <Pager newer={filter.after && libraryAddress({ ...filter, after: null })} older={older} />
        </div>
      </div>
    </>
  );
}
