import { Fact, Facts } from "#components/accounts/Facts";
import { roleDescriptions, roleLabels } from "#lib/accounts/labels";
import type { OwnAccount } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

type Account = Pick<OwnAccount, "name" | "email" | "role" | "lastSignInAt">;

/** Who one is for the portal, and what one may do. */
export function AccountFacts({ name, email, role, lastSignInAt }: Account) {
  return (
    <Facts>
      <Fact name="Nombre">{name}</Fact>
      <Fact name="Correo">{email}</Fact>
      <Fact name="Rol">
        <b>{roleLabels[role]}.</b> {roleDescriptions[role]}
      </Fact>
      <Fact name="Último ingreso">
        {lastSignInAt ? shortInstant(lastSignInAt) : "Todavía no ha ingresado."}
      </Fact>
    </Facts>
  );
}
