import type { Metadata } from "next";
import { DeskAside } from "#components/editorial/desk/DeskAside";
import { DeskTurn } from "#components/editorial/desk/DeskTurn";
import { DeskWork } from "#components/editorial/desk/DeskWork";
import { LinkButton } from "#components/ui/Button";
import { greetingAt } from "#lib/editorial/moments";
import { deskAddress, startAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { desk as deskOf } from "#lib/editorial/queries/desk";
import { latestPublications } from "#lib/editorial/queries/portal";
import { sentenceCase } from "#lib/editorial/wording";
import { civilDateAt } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Inicio del panel" };

const publishedShown = 5;

export default async function DeskPage() {
  const actor = await pageActor(canEnterPanel, deskAddress);
  const [desk, published] = await Promise.all([deskOf(actor), latestPublications(publishedShown)]);
  const now = new Date();
  return (
    <>
      <div className="barra">
        <div>
          <p className="gris">{sentenceCase(fullDate(civilDateAt(now)))}</p>
          <h1>{greetingAt(now)}</h1>
        </div>
        <p className="acciones">
          <LinkButton href={startAddress("announcement")}>Escribir un comunicado</LinkButton>
          <LinkButton variant="primary" href={startAddress("event")}>
            Contar un evento
          </LinkButton>
        </p>
      </div>
      <div className="tablero">
        <div className="mesa">
          <DeskTurn desk={desk} />
          <DeskWork desk={desk} />
        </div>
        <DeskAside scheduled={desk.scheduled} published={published} />
      </div>
    </>
  );
}
