import type { Metadata } from "next";
import { Sheet } from "#components/accounts/Sheet";
import { FirstSteps } from "#components/settings/FirstSteps";
import { InstitutionForm } from "#components/settings/InstitutionForm";
import { LogoForm } from "#components/settings/LogoForm";
import { MenuForm } from "#components/settings/MenuForm";
import { SettingsIndex } from "#components/settings/SettingsIndex";
import { SummonsRulesForm } from "#components/settings/SummonsRulesForm";
import { startAddress } from "#lib/editorial/panelAddress";
import { pageActor } from "#lib/platform/page";
import { everyFirstStep } from "#lib/settings/first-steps";
import { canChangeSettings } from "#lib/settings/policy";
import { firstSteps, menuPages, siteIdentity, summonsRules } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Ajustes" };

export default async function SettingsPage() {
  const actor = await pageActor(canChangeSettings, "/panel/ajustes");
  const [identity, pages, table, done] = await Promise.all([
    siteIdentity(),
    menuPages(actor),
    summonsRules(),
    firstSteps(actor),
  ]);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Ajustes</h1>
          <p className="gris">Cómo se presenta la cooperativa en todas las páginas.</p>
        </div>
      </header>
      <div className="max-w-[44rem]">
        <SettingsIndex />
        <Sheet id="cooperativa" title="La cooperativa">
          <InstitutionForm institution={identity} />
        </Sheet>
        <Sheet id="logo" title="Logo">
          <LogoForm version={identity.logoVersion} />
        </Sheet>
        <Sheet id="menus" title="Menús del portal">
          <p className="mb-6">
            Eventos y Comunicados ya están. Aquí se agregan las páginas de la cooperativa:{" "}
            <a href={startAddress("page")}>escriba una página</a> y, cuando esté publicada, elíjala.
          </p>
          <MenuForm menus={identity} pages={pages} />
        </Sheet>
        <Sheet id="asambleas" title="Tabla de asambleas">
          <p className="mb-6">
            Cuántos días antes y por qué medios se convoca a cada asamblea. Cada cooperativa escribe
            lo que dice su estatuto: al escribir una convocatoria se compara con esta tabla.
          </p>
          <SummonsRulesForm {...table} />
        </Sheet>
        <FirstSteps steps={everyFirstStep(done)} />
      </div>
    </>
  );
}
