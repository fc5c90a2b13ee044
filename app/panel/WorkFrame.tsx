import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { workPlaces } from "#components/accounts/workPlaces";
import { PanelShell } from "#components/editorial/PanelShell";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

/** The frame of whoever works here, with the places they may go. It does not guard: each page does. */
export async function WorkFrame({ children }: { children: ReactNode }) {
  const [actor, identity] = await Promise.all([currentActor(), siteIdentity()]);
  return (
    <PanelShell
      identity={identity}
      items={workPlaces(actor)}
      accountName={actor.name}
      signOut={<SignOutForm />}
    >
      {children}
    </PanelShell>
  );
}
