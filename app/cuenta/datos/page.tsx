import type { Metadata } from "next";
import { AccountFacts } from "#components/accounts/AccountFacts";
import { AccountFrame } from "#components/accounts/AccountFrame";
import { AccountWay } from "#components/accounts/AccountWay";
import { DataUse } from "#components/accounts/DataUse";
import { OwnDataPart } from "#components/accounts/OwnDataPart";
import { LinkButton } from "#components/ui/Button";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { ownAccount } from "#lib/accounts/queries";
import { latestOwnData } from "#lib/accounts/queries/ownData";
import { currentLanguage, pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.data.title"), robots: { index: false } };
}

const shown = 50;

export default async function OwnDataPage() {
  const actor = await pageActor(canUseOwnAccount, "/cuenta/datos");
  const [{ t }, account, parts, identity] = await Promise.all([
    currentLanguage(),
    ownAccount(actor),
    latestOwnData(actor, shown),
    siteIdentity(),
  ]);
  return (
    <AccountFrame actor={actor} identity={identity}>
      <AccountWay here={t("account.data.title")} />
      <header className="barra">
        <div>
          <h1>{t("account.data.title")}</h1>
          <p className="gris">{t("account.data.lead")}</p>
        </div>
        <LinkButton variant="primary" href="/api/cuenta/datos.json">
          {t("account.data.download")}
        </LinkButton>
      </header>
      <div className="hueco max-w-[40rem]">
        <AccountFacts {...account} />
        <DataUse privacyUrl={identity.privacyUrl} />
        {parts.map((part) => (
          <OwnDataPart key={part.name} part={part} />
        ))}
      </div>
    </AccountFrame>
  );
}
