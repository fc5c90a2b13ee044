import { Mark } from "#components/editorial/Mark";
import type { AccountItem } from "#lib/accounts/queries";

type State = Pick<AccountItem, "active" | "mustChangePassword" | "hasPassword">;

/** Whether an account can be used, and whether its password is still the provisional one. */
export function AccountMark({ active, mustChangePassword, hasPassword }: State) {
  if (!active) {
    return (
      <Mark mark="cross" tone="peligro">
        Desactivada
      </Mark>
    );
  }
  if (!hasPassword) {
    return (
      <Mark mark="dotted" tone="info">
        Sin contraseña todavía
      </Mark>
    );
  }
  if (mustChangePassword) {
    return (
      <Mark mark="dotted" tone="aviso">
        Contraseña provisional
      </Mark>
    );
  }
  return (
    <Mark mark="solid" tone="ok">
      Activa
    </Mark>
  );
}
