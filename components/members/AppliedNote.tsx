import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { membersAddress, newListAddress } from "#lib/members/address";
import type { Counts } from "#lib/members/schema";
import { counted, fullInstant } from "#lib/platform/dates";

interface Props {
  counts: Counts;
  at: Date;
  by: string;
}

/** That a list was applied, what it did and what comes next. */
export function AppliedNote({ counts, at, by }: Props) {
  const { created, changed, same, faulty } = counts;
  return (
    <div className="hueco">
      <Note tone="ok" title="La lista está importada." live>
        {by} la importó el {fullInstant(at)}: {counted(created, "cuenta nueva", "cuentas nuevas")},{" "}
        {counted(changed, "cambiada", "cambiadas")}, {counted(same, "igual", "iguales")} y{" "}
        {counted(faulty, "fila fuera", "filas fuera")}.
      </Note>
      <p>
        Los socios nuevos todavía no tienen contraseña. Invite por correo a quienes lo tienen; a los
        demás, deles una contraseña provisional desde su cuenta.
      </p>
      <p className="acciones">
        <LinkButton variant="primary" href={membersAddress}>
          Ver e invitar a los socios
        </LinkButton>
        <LinkButton href={newListAddress}>Importar otra lista</LinkButton>
      </p>
    </div>
  );
}
