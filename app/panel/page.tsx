import type { Metadata } from "next";
import { DeskAside } from "#components/editorial/desk/DeskAside";
import { DeskCare } from "#components/editorial/desk/DeskCare";
import { DeskHead } from "#components/editorial/desk/DeskHead";
import { DeskLinks } from "#components/editorial/desk/DeskLinks";
import { DeskTalk } from "#components/editorial/desk/DeskTalk";
import { DeskTurn } from "#components/editorial/desk/DeskTurn";
import { DeskWork } from "#components/editorial/desk/DeskWork";
import { FirstSteps } from "#components/settings/FirstSteps";
import { openTalk } from "#lib/comments/queries";
import { deskAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { overdueItems, staleItems } from "#lib/editorial/queries/care";
import { desk as deskOf } from "#lib/editorial/queries/desk";
import { brokenLinks } from "#lib/editorial/queries/links";
import { latestPublications } from "#lib/editorial/queries/portal";
import { civilDateAt } from "#lib/platform/clock";
import { pageActor } from "#lib/platform/page";
import { pendingFirstSteps } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Inicio del panel" };

const publishedShown = 5;

export default async function DeskPage() {
  const actor = await pageActor(canEnterPanel, deskAddress);
  const [desk, published, overdue, stale, talk, links, steps] = await Promise.all([
    ...([deskOf(actor), latestPublications(publishedShown, civilDateAt())] as const),
    ...([overdueItems(actor), staleItems(actor)] as const),
    ...([openTalk(actor), brokenLinks(actor), pendingFirstSteps(actor)] as const),
  ]);
  return (
    <>
      <DeskHead now={new Date()} />
      <div className="tablero">
        <div className="mesa">
          <FirstSteps steps={steps} />
          <DeskTurn desk={desk} />
          <DeskTalk talk={talk} />
          <DeskCare overdue={overdue} stale={stale} />
          <DeskLinks links={links} />
          <DeskWork desk={desk} />
        </div>
        <DeskAside scheduled={desk.scheduled} published={published} />
      </div>
    </>
  );
}
