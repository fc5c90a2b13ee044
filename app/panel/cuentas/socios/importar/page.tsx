import type { Metadata } from "next";
import { AppliedLists } from "#components/members/AppliedLists";
import { ListHints } from "#components/members/ListHints";
import { SendListForm } from "#components/members/SendListForm";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { membersAddress, newListAddress } from "#lib/members/address";
import { canImportMembers } from "#lib/members/policy";
import { appliedLists } from "#lib/members/queries";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Importar la lista de socios" };

export default async function ImportMembersPage() {
  const actor = await pageActor(canImportMembers, newListAddress);
  const lists = await appliedLists(actor);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Cuentas", href: "/panel/cuentas" },
          { label: "Socios", href: membersAddress },
          { label: "Importar" },
        ]}
      />
      <header className="barra">
        <div>
          <h1>Importar la lista de socios</h1>
          <p className="gris">Abre una cuenta a cada socio de su padrón, o la pone al día.</p>
        </div>
      </header>
      <div className="max-w-[40rem]">
        <SendListForm />
        <ListHints />
        {lists.length > 0 && (
          <section className="hoja">
            <h2>Listas importadas</h2>
            <AppliedLists lists={lists} />
          </section>
        )}
      </div>
    </>
  );
}
