import type { Metadata } from "next";
import { InviteMembersForm } from "#components/accounts/InviteMembersForm";
import { MemberFilters } from "#components/accounts/MemberFilters";
import { MemberTable } from "#components/accounts/MemberTable";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { LinkButton } from "#components/ui/Button";
import { memberStateFrom, membersPage, membersPath } from "#lib/accounts/memberAddress";
import { canInvite } from "#lib/accounts/policy";
import { mailsLeave } from "#lib/accounts/queries/access";
import { memberCounts, members } from "#lib/accounts/queries/members";
import { memberFilter } from "#lib/accounts/schema";
import { newListAddress } from "#lib/members/address";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Socios" };

interface Props {
  searchParams: Promise<{ texto?: string; estado?: string; despues?: string }>;
}

export default async function MembersPage({ searchParams }: Props) {
  const actor = await pageActor(canInvite, membersPath);
  const { texto, estado, despues } = await searchParams;
  const state = memberStateFrom(estado);
  const filter = memberFilter.parse({ text: texto, state, after: despues });
  const [{ items, next }, counts] = await Promise.all([
    members(actor, filter),
    memberCounts(actor),
  ]);
  return (
    <>
      <Breadcrumbs items={[{ label: "Cuentas", href: "/panel/cuentas" }, { label: "Socios" }]} />
      <header className="barra">
        <div>
          <h1>Socios</h1>
          <p className="gris">
            Quién tiene cuenta, a quién se invitó y quién ya eligió contraseña.
          </p>
        </div>
        <LinkButton href={newListAddress}>Importar la lista de socios</LinkButton>
      </header>
      <div className="mb-6 max-w-[40rem]">
        <InviteMembersForm uninvited={counts.uninvited} leaves={mailsLeave()} />
      </div>
      <MemberFilters filter={filter} counts={counts} />
      {items.length === 0 ? (
        <p>Ningún socio por aquí todavía.</p>
      ) : (
        <MemberTable members={items} now={new Date()} leaves={mailsLeave()} />
      )}
      <nav className="acciones mt-6" aria-label="Más socios">
        {filter.after && (
          <LinkButton href={membersPage({ ...filter, after: null })}>Al principio</LinkButton>
        )}
        {next && <LinkButton href={membersPage({ ...filter, after: next })}>Siguientes</LinkButton>}
      </nav>
    </>
  );
}
