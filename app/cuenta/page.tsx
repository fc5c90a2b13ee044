import type { Metadata } from "next";
import { AccountFacts } from "#components/accounts/AccountFacts";
import { AccountFrame } from "#components/accounts/AccountFrame";
import { ArrivalNote } from "#components/accounts/ArrivalNote";
import { OwnSessions } from "#components/accounts/OwnSessions";
import { LinkButton } from "#components/ui/Button";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { ownAccount } from "#lib/accounts/queries";
import { mailSettingsAddress } from "#lib/notifications/address";
import { canHaveInbox } from "#lib/notifications/policy";
import { pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Mi cuenta", robots: { index: false } };

interface Props {
  searchParams: Promise<{ aviso?: string }>;
}

export default async function AccountPage({ searchParams }: Props) {
  const actor = await pageActor(canUseOwnAccount, "/cuenta");
  const [{ aviso }, account, identity] = await Promise.all([
    searchParams,
    ownAccount(actor),
    siteIdentity(),
  ]);
  return (
    <AccountFrame actor={actor} identity={identity}>
      <header className="barra">
        <h1>Mi cuenta</h1>
        <p className="acciones">
          {canHaveInbox(actor) && (
            <LinkButton href={mailSettingsAddress}>Avisos por correo</LinkButton>
          )}
          <LinkButton href="/cuenta/contrasena">Cambiar la contraseña</LinkButton>
        </p>
      </header>
      <ArrivalNote name={aviso} />
      <AccountFacts {...account} />
      <OwnSessions sessions={account.sessions} thisId={actor.sessionId ?? ""} />
    </AccountFrame>
  );
}
