import type { Metadata } from "next";
import { IntakeDesk } from "#components/intake/IntakeDesk";
import { IntakeTabs } from "#components/intake/IntakeTabs";
import { deskAddress } from "#lib/intake/address";
import { canReadReports } from "#lib/intake/policy";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Leer un informe" };

export default async function IntakePage() {
  const actor = await pageActor(canReadReports, deskAddress);
  return (
    <>
      <header className="barra">
        <div>
          <h1>Leer un informe</h1>
          <p className="gris">
            Traiga el relato como está y reciba el borrador con sus datos en su lugar.
          </p>
        </div>
      </header>
      <IntakeTabs current={deskAddress} />
      <IntakeDesk owner={actor.id ?? ""} />
    </>
  );
}
