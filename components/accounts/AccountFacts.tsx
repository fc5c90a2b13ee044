import { Fact, Facts } from "#components/accounts/Facts";
import { roleDescriptions, roleLabels } from "#lib/accounts/labels";
import type { OwnAccount } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

type Account = Pick<
  OwnAccount,
  "name" | "email" | "memberNumber" | "office" | "delegate" | "role" | "lastSignInAt"
>;

/** Who one is for the portal, and what one may do. */
export function AccountFacts(account: Account) {
  const { name, email, memberNumber, office, delegate, role, lastSignInAt } = account;
  return (
    <Facts>
      <Fact name="Nombre">{name}</Fact>
      <Fact name="Correo">{email ?? "Ninguno. Puede dejarlo en su agencia."}</Fact>
      {memberNumber && <Fact name="Número de socio">{memberNumber}</Fact>}
      {office && <Fact name="Agencia">{office.name}</Fact>}
      {delegate && <Fact name="Asamblea">Es delegado o delegada.</Fact>}
      <Fact name="Rol">
        <b>{roleLabels[role]}.</b> {roleDescriptions[role]}
      </Fact>
      <Fact name="Último ingreso">
        {lastSignInAt ? shortInstant(lastSignInAt) : "Todavía no ha ingresado."}
      </Fact>
    </Facts>
  );
}
