import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { workPlaces } from "#components/accounts/workPlaces";
import { PanelShell } from "#components/editorial/PanelShell";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import "../styles/panel.css";
import "./writing.css";

export const metadata: Metadata = { robots: { index: false } };

/** Each page of the panel lets people in by itself: a layout does not guard. */
export default async function PanelLayout({ children }: { children: ReactNode }) {
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
