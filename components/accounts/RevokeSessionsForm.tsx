"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { revokeSessions } from "#lib/accounts/actions/administer";
import { counted } from "#lib/platform/dates";

interface Props {
  accountId: string;
  open: number;
}

/** Closes the sessions that an account has open, say on a lost phone. */
export function RevokeSessionsForm({ accountId, open }: Props) {
  const { pending, message, value, submit } = useSubmission(() => revokeSessions({ accountId }));
  const sessions = counted(open, "sesión abierta", "sesiones abiertas");
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      {value && (
        <Note tone="ok" title="Sesiones cerradas." live>
          La persona tendrá que ingresar de nuevo.
        </Note>
      )}
      {open === 0 ? (
        <p className="gris">No tiene sesiones abiertas.</p>
      ) : (
        <>
          <p>
            Tiene {sessions}. Ciérrelas si perdió su teléfono o dejó un equipo compartido abierto.
          </p>
          <Button variant="danger" type="submit" disabled={pending}>
            {pending ? "Cerrando…" : "Cerrar sus sesiones"}
          </Button>
        </>
      )}
    </form>
  );
}
