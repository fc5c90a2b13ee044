import type { Metadata } from "next";
import { AccountFrame } from "#components/accounts/AccountFrame";
import { MailSettingsForm } from "#components/notifications/MailSettingsForm";
import { inboxAddress, mailSettingsAddress } from "#lib/notifications/address";
import { canHaveInbox } from "#lib/notifications/policy";
import { mailSettings } from "#lib/notifications/queries";
import { pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Avisos por correo", robots: { index: false } };

interface Props {
  searchParams: Promise<{ aviso?: string }>;
}

export default async function MailSettingsPage({ searchParams }: Props) {
  const { aviso } = await searchParams;
  const actor = await pageActor(canHaveInbox, mailSettingsAddress);
  const [settings, identity] = await Promise.all([mailSettings(actor), siteIdentity()]);
  return (
    <AccountFrame actor={actor} identity={identity}>
      <header className="barra">
        <div>
          <h1>Avisos por correo</h1>
          <p className="gris">
            Puede cambiarlo cuando quiera. <a href={inboxAddress}>Ver mis avisos</a>
          </p>
        </div>
      </header>
      <MailSettingsForm settings={settings} kept={aviso === "guardado"} />
    </AccountFrame>
  );
}
