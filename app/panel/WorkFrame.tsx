import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { homePlace, workPlaces } from "#components/accounts/workPlaces";
import { PanelShell } from "#components/editorial/PanelShell";
import { EarlyPresses } from "#components/ui/EarlyPresses";
import { EarlyTyping } from "#components/ui/EarlyTyping";
import { PressedEarly } from "#components/ui/PressedEarly";
import { unreadCount } from "#lib/notifications/queries";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

/** The frame of whoever works here, with the places they may go. It does not guard: each page does. */
export async function WorkFrame({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const [identity, unread] = await Promise.all([siteIdentity(), unreadCount(actor)]);
  return (
    <>
      <EarlyTyping />
      <EarlyPresses />
      <PanelShell
        identity={identity}
        home={homePlace(actor)}
        items={workPlaces(actor, unread)}
        accountName={actor.name}
        signOut={<SignOutForm />}
      >
        {children}
      </PanelShell>
      <PressedEarly />
    </>
  );
}
