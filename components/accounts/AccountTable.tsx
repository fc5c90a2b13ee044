import { AccountMark } from "#components/accounts/AccountMark";
import { cellClass, Table } from "#components/ui/Table";
import { identityLine, roleLabels } from "#lib/accounts/labels";
import type { AccountItem } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

const columns = [
  { label: "Persona" },
  { label: "Rol" },
  { label: "Estado", wide: true },
  { label: "Último ingreso", wide: true },
];
const wide = cellClass({ wide: true });

function AccountRow({ account }: { account: AccountItem }) {
  const { id, name, role, lastSignInAt } = account;
  return (
    <tr>
      <th scope="row">
        <a href={`/panel/cuentas/${id}`}>{name}</a>
        <span className="ayuda wrap-anywhere font-[400]">{identityLine(account)}</span>
        <span className="angosto">
          <AccountMark {...account} />
        </span>
      </th>
      <td>{roleLabels[role]}</td>
      <td className={wide}>
        <AccountMark {...account} />
      </td>
      <td className={wide}>
        {lastSignInAt ? shortInstant(lastSignInAt) : "Todavía no ha ingresado"}
      </td>
    </tr>
  );
}

/** The accounts by name. On phones the state stands under the name. */
export function AccountTable({ accounts }: { accounts: AccountItem[] }) {
  return (
    <Table caption="Cuentas por orden alfabético" columns={columns}>
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} />
      ))}
    </Table>
  );
}
