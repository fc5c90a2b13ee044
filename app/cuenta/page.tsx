import type { Metadata } from "next";
import { AccountDoors } from "#components/accounts/AccountDoors";
import { AccountFacts } from "#components/accounts/AccountFacts";
import { AccountFrame } from "#components/accounts/AccountFrame";
import { ArrivalNote } from "#components/accounts/ArrivalNote";
import { DataUse } from "#components/accounts/DataUse";
import { OwnSessions } from "#components/accounts/OwnSessions";
import { Sheet } from "#components/accounts/Sheet";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { ownAccount } from "#lib/accounts/queries";
import { pendingCount } from "#lib/announcements/queries/own";
import { canHaveInbox } from "#lib/notifications/policy";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage, pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.title"), robots: { index: false } };
}

interface Props {
  searchParams: Promise<{ aviso?: string }>;
}

export default async function AccountPage({ searchParams }: Props) {
  const actor = await pageActor(canUseOwnAccount, "/cuenta");
  const [{ t }, { aviso }, account, identity, pending] = await Promise.all([
    currentLanguage(),
    searchParams,
    ownAccount(actor),
    siteIdentity(),
    pendingCount(actor, civilDateAt()),
  ]);
  return (
    <AccountFrame actor={actor} identity={identity}>
      <header className="barra">
        <h1>{t("account.title")}</h1>
      </header>
      <div className="hueco max-w-[40rem]">
        <ArrivalNote name={aviso} />
        <AccountDoors pending={pending} hasInbox={canHaveInbox(actor)} />
        <Sheet title={t("account.who")}>
          <AccountFacts {...account} />
          <DataUse privacyUrl={identity.privacyUrl} />
        </Sheet>
        <OwnSessions sessions={account.sessions} thisId={actor.sessionId ?? ""} />
      </div>
    </AccountFrame>
  );
}
