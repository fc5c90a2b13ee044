import type { Metadata } from "next";
import { Sheet } from "#components/accounts/Sheet";
import { Tocapu } from "#components/editorial/Tocapu";
import { SynonymForm } from "#components/search/SynonymForm";
import { SynonymTable } from "#components/search/SynonymTable";
import { EmptyState } from "#components/ui/EmptyState";
import { pageActor } from "#lib/platform/page";
import { canManageSynonyms } from "#lib/search/policy";
import { synonyms } from "#lib/search/queries/synonyms";

export const metadata: Metadata = { title: "Búsqueda" };

export default async function SynonymsPage() {
  const actor = await pageActor(canManageSynonyms, "/panel/busqueda");
  const rows = await synonyms(actor);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Búsqueda</h1>
          <p className="gris">
            Las palabras que los socios usan para lo mismo. Los nombres y las siglas de las
            organizaciones se toman del directorio.
          </p>
        </div>
      </header>
      <div className="max-w-[52rem]">
        <Sheet title="Agregar palabras equivalentes">
          <SynonymForm />
        </Sheet>
        {rows.length === 0 ? (
          <EmptyState sign={<Tocapu sign="ayni" />} title="Aún no hay palabras equivalentes">
            Por ejemplo: quien busca «libreta» puede encontrar también «cuenta de ahorros».
          </EmptyState>
        ) : (
          <SynonymTable rows={rows} />
        )}
      </div>
    </>
  );
}
