import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountMark } from "#components/accounts/AccountMark";
import { AccountSheets } from "#components/accounts/AccountSheets";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { identityLine } from "#lib/accounts/labels";
import { canAdministerAccounts } from "#lib/accounts/policy";
import { account, accountHistory } from "#lib/accounts/queries";
import { mailsLeave } from "#lib/accounts/queries/access";
import { pageActor } from "#lib/platform/page";
import { Refusal } from "#lib/platform/refusal";

export const metadata: Metadata = { title: "Cuenta" };

interface Props {
  params: Promise<{ id: string }>;
}

function absent(error: unknown): never {
  if (error instanceof Refusal && error.code === "not_found") notFound();
  throw error;
}

export default async function AccountPage({ params }: Props) {
  const { id } = await params;
  const actor = await pageActor(canAdministerAccounts, `/panel/cuentas/${id}`);
  const found = await account(actor, id).catch(absent);
  const facts = await accountHistory(actor, found.id);
  return (
    <>
      <Breadcrumbs items={[{ label: "Cuentas", href: "/panel/cuentas" }, { label: found.name }]} />
      <header className="barra">
        <div>
          <h1>{found.name}</h1>
          <p className="gris">{identityLine(found)}</p>
        </div>
        <AccountMark {...found} />
      </header>
      <div className="max-w-[40rem]">
        <AccountSheets
          account={found}
          facts={facts}
          isOwn={found.id === actor.id}
          now={new Date()}
          leaves={mailsLeave()}
        />
      </div>
    </>
  );
}
