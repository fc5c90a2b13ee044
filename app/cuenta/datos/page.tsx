import type { Metadata } from "next";
import { AccountFacts } from "#components/accounts/AccountFacts";
import { AccountFrame } from "#components/accounts/AccountFrame";
import { DataUse } from "#components/accounts/DataUse";
import { OwnDataPart } from "#components/accounts/OwnDataPart";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { LinkButton } from "#components/ui/Button";
import { canUseOwnAccount } from "#lib/accounts/policy";
import { ownAccount } from "#lib/accounts/queries";
import { latestOwnData } from "#lib/accounts/queries/ownData";
import { pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Sus datos", robots: { index: false } };

const shown = 50;

export default async function OwnDataPage() {
  const actor = await pageActor(canUseOwnAccount, "/cuenta/datos");
  const [account, parts, identity] = await Promise.all([
    ownAccount(actor),
    latestOwnData(actor, shown),
    siteIdentity(),
  ]);
  return (
    <AccountFrame actor={actor} identity={identity}>
      <Breadcrumbs items={[{ label: "Mi cuenta", href: "/cuenta" }, { label: "Sus datos" }]} />
      <header className="barra">
        <div>
          <h1>Sus datos</h1>
          <p className="gris">Todo lo que el portal guarda de usted.</p>
        </div>
        <LinkButton variant="primary" href="/api/cuenta/datos.json">
          Descargar todo (JSON)
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
