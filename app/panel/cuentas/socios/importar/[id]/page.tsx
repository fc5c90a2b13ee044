import type { Metadata } from "next";
import { AppliedNote } from "#components/members/AppliedNote";
import { WaitingList } from "#components/members/WaitingList";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { membersAddress, newListAddress, planAddress, readPlanAddress } from "#lib/members/address";
import { canImportMembers } from "#lib/members/policy";
import { listPlan } from "#lib/members/queries";
import { counted } from "#lib/platform/dates";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Revisar la lista de socios" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function ListPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { view, after } = readPlanAddress(asked);
  const actor = await pageActor(canImportMembers, planAddress(id, view, after));
  const list = await orNotFound(listPlan(actor, id, { view, after }));
  const { fileName, rowCount, counts, appliedAt, createdByName, print } = list;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Cuentas", href: "/panel/cuentas" },
          { label: "Socios", href: membersAddress },
          { label: "Importar", href: newListAddress },
          { label: "Revisar" },
        ]}
      />
      <header className="barra">
        <div>
          <h1 className="wrap-anywhere">{fileName}</h1>
          <p className="gris">{counted(rowCount, "socio", "socios")} en la lista</p>
        </div>
      </header>
      {print ? (
        <WaitingList list={list} print={print} view={view} after={after} />
      ) : (
        appliedAt && <AppliedNote counts={counts} at={appliedAt} by={createdByName} />
      )}
    </>
  );
}
