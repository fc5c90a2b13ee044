import type { Metadata } from "next";
import { BulkForm } from "#components/editorial/bulk/BulkForm";
import { TrashTable } from "#components/editorial/bulk/TrashTable";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { Pager } from "#components/ui/Pager";
import { bulkActionsFor } from "#lib/editorial/bulk";
import { trashDays } from "#lib/editorial/care";
import { listAddress, type SearchParams, trashPageAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { trashed } from "#lib/editorial/queries/trash";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Papelera" };

export default async function TrashPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { despues } = await searchParams;
  const after = typeof despues === "string" ? despues : null;
  const actor = await pageActor(canEnterPanel, trashPageAddress(after));
  const { items, next } = await trashed(actor, after);
  const actions = bulkActionsFor(actor, "trashed");
  return (
    <>
      <div className="barra">
        <h1>Papelera</h1>
      </div>
      <p className="max-w-[44rem] mb-6">
        Una cuenta de Edición puede recuperar lo que está aquí durante {trashDays} días. Después
        sale de la papelera y ya no vuelve a las listas; su historia se conserva, porque nada se
        borra.
      </p>
      {items.length > 0 ? (
        <BulkForm actions={actions}>
          <TrashTable items={items} choosable={actions.length > 0} />
        </BulkForm>
      ) : (
        <EmptyState
          sign={<Tocapu sign="documento" large />}
          title="La papelera está vacía"
          action={<LinkButton href={listAddress({})}>Ver las publicaciones</LinkButton>}
        >
          Aquí estará lo que se envíe a la papelera, hasta por {trashDays} días.
        </EmptyState>
      )}
      <Pager
        newer={after ? trashPageAddress(null) : null}
        older={next ? trashPageAddress(next) : null}
      />
    </>
  );
}
