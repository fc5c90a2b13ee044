import type { Metadata } from "next";
import { AccountSearch } from "#components/accounts/AccountSearch";
import { AccountTable } from "#components/accounts/AccountTable";
import { LinkButton } from "#components/ui/Button";
import { membersPath } from "#lib/accounts/memberAddress";
import { canAdministerAccounts } from "#lib/accounts/policy";
import { accounts } from "#lib/accounts/queries";
import { accountFilter } from "#lib/accounts/schema";
import { withParams } from "#lib/editorial/address";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Cuentas" };

const path = "/panel/cuentas";

interface Props {
  searchParams: Promise<{ texto?: string; despues?: string }>;
}

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await pageActor(canAdministerAccounts, path);
  const { texto, despues } = await searchParams;
  const filter = accountFilter.parse({ text: texto, after: despues });
  const { items, next } = await accounts(actor, filter);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Cuentas</h1>
          <p className="gris">Quién puede ingresar y qué puede hacer.</p>
        </div>
        <p className="acciones">
          <LinkButton href={membersPath}>Socios</LinkButton>
          <LinkButton variant="primary" href={`${path}/nueva`}>
            Crear una cuenta
          </LinkButton>
        </p>
      </header>
      <AccountSearch text={filter.text} />
      {items.length === 0 ? (
        <p>
          Ninguna cuenta coincide con «{filter.text}». <a href={path}>Ver todas</a>
        </p>
      ) : (
        <AccountTable accounts={items} />
      )}
      <nav className="acciones mt-6" aria-label="Más cuentas">
        {filter.after && (
          <LinkButton href={withParams(path, { texto: filter.text })}>Al principio</LinkButton>
        )}
        {next && (
          <LinkButton href={withParams(path, { texto: filter.text, despues: next })}>
            Siguientes
          </LinkButton>
        )}
      </nav>
    </>
  );
}
