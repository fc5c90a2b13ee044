import type { Metadata } from "next";
import { Sheet } from "#components/accounts/Sheet";
import { InstitutionForm } from "#components/settings/InstitutionForm";
import { LogoForm } from "#components/settings/LogoForm";
import { pageActor } from "#lib/platform/page";
import { canChangeSettings } from "#lib/settings/policy";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Ajustes" };

export default async function SettingsPage() {
  await pageActor(canChangeSettings, "/panel/ajustes");
  const { logoVersion, ...institution } = await siteIdentity();
  return (
    <>
      <header className="barra">
        <div>
          <h1>Ajustes</h1>
          <p className="gris">Cómo se presenta la cooperativa en todas las páginas.</p>
        </div>
      </header>
      <div className="max-w-[44rem]">
        <Sheet title="La cooperativa">
          <InstitutionForm institution={institution} />
        </Sheet>
        <Sheet title="Logo">
          <LogoForm version={logoVersion} />
        </Sheet>
      </div>
    </>
  );
}
