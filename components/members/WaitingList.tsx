import { ApplyListForm } from "#components/members/ApplyListForm";
import { ListSummary } from "#components/members/ListSummary";
import { PlanTable } from "#components/members/PlanTable";
import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { faultsAddress, planAddress } from "#lib/members/address";
import type { ListPlan } from "#lib/members/queries";
import type { Verdict } from "#lib/members/schema";
import { counted } from "#lib/platform/dates";

interface Props {
  list: ListPlan;
  print: string;
  view: Verdict | null;
  after: number;
}

function Faults({ id, faulty }: { id: string; faulty: number }) {
  if (faulty === 0) return null;
  return (
    <Note
      tone="aviso"
      title={`${counted(faulty, "fila tiene", "filas tienen")} algo por corregir.`}
    >
      Se dejan fuera; las demás se pueden importar ya. Corríjalas en su lista y envíela de nuevo: no
      se repite nadie. <a href={faultsAddress(id)}>Descargar qué corregir (CSV)</a>
    </Note>
  );
}

/** A list that waits: what it would do, and the way to do it. Nothing is kept yet. */
export function WaitingList({ list, print, view, after }: Props) {
  const { id, counts, items, next } = list;
  return (
    <div className="hueco">
      <Note tone="info" title="Todavía no se guardó nada.">
        Esto es lo que pasaría con cada fila. Revíselo y, si está bien, impórtelo.
      </Note>
      <Faults id={id} faulty={counts.faulty} />
      <ApplyListForm importId={id} print={print} counts={counts} />
      <ListSummary id={id} counts={counts} view={view} />
      {items.length > 0 ? <PlanTable rows={items} /> : <p>Ninguna fila.</p>}
      <nav className="acciones" aria-label="Más filas">
        {after > 0 && <LinkButton href={planAddress(id, view)}>Al principio</LinkButton>}
        {next && <LinkButton href={planAddress(id, view, next)}>Siguientes</LinkButton>}
      </nav>
    </div>
  );
}
