import { Button } from "#components/ui/Button";
import { cellClass, Table } from "#components/ui/Table";
import { closeOtherSessions } from "#lib/accounts/actions/own";
import { deviceName } from "#lib/accounts/device";
import type { OwnSession } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

const columns = [{ label: "Equipo" }, { label: "Ingresó" }, { label: "Termina", wide: true }];

function SessionRow({ session, isThis }: { session: OwnSession; isThis: boolean }) {
  return (
    <tr>
      <th scope="row">
        {deviceName(session.userAgent)}
        {isThis && <span className="gris font-[400]"> (este equipo)</span>}
      </th>
      <td>{shortInstant(session.createdAt)}</td>
      <td className={cellClass({ wide: true })}>{shortInstant(session.expiresAt)}</td>
    </tr>
  );
}

/** Where one's account is open, and how to close it everywhere else. */
export function OwnSessions({ sessions, thisId }: { sessions: OwnSession[]; thisId: string }) {
  const others = sessions.filter(({ id }) => id !== thisId).length;
  return (
    <section className="hoja">
      <h2>Sesiones abiertas</h2>
      <Table caption="Equipos en los que su cuenta está abierta" columns={columns}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} isThis={session.id === thisId} />
        ))}
      </Table>
      {others > 0 ? (
        <form action={closeOtherSessions} className="mt-4">
          <p className="mb-3">
            Si no reconoce alguna, ciérrelas y cambie su contraseña. En esos equipos habrá que
            ingresar de nuevo.
          </p>
          <Button variant="danger" type="submit">
            Cerrar las demás sesiones
          </Button>
        </form>
      ) : (
        <p className="gris mt-3">No está abierta en ningún otro equipo.</p>
      )}
    </section>
  );
}
