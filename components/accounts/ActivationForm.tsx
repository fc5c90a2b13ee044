"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { setActive } from "#lib/accounts/actions/administer";

interface Props {
  accountId: string;
  active: boolean;
  isLastAdministrator: boolean;
  hasPassword: boolean;
}

const closing =
  "No podrá ingresar y se cierran sus sesiones. Lo que escribió y aprobó se conserva con su nombre, y puede volver a activarla cuando quiera.";

const closingUnused =
  "No podrá ingresar. Si tiene una invitación, su enlace deja de servir. Puede volver a activarla cuando quiera.";

function consequenceOf(active: boolean, hasPassword: boolean): string {
  if (active) return hasPassword ? closing : closingUnused;
  return hasPassword
    ? "Podrá ingresar de nuevo con la contraseña que tenía."
    : "Todavía no tiene contraseña: después podrá invitarle de nuevo para que la elija.";
}

/** Deactivates an account, after its consequence, or activates it again. */
export function ActivationForm({ accountId, active, isLastAdministrator, hasPassword }: Props) {
  const { pending, message, submit } = useSubmission(async () => {
    const result = await setActive({ accountId, active: !active });
    return result.ok ? { ok: true as const, value: true } : result;
  });
  if (isLastAdministrator) {
    return (
      <p className="gris">
        Es la única cuenta de administración activa: no se puede desactivar ni cambiar de rol.
        Antes, dé ese rol a otra persona.
      </p>
    );
  }
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      <p>{consequenceOf(active, hasPassword)}</p>
      <Button variant={active ? "danger" : "secondary"} type="submit" disabled={pending}>
        {active ? "Desactivar la cuenta" : "Activar la cuenta"}
      </Button>
    </form>
  );
}
