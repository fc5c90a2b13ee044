import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { homePlace, workPlaces } from "#components/accounts/workPlaces";
import { PanelFrame } from "#components/site/PanelFrame";
import type { Actor } from "#lib/platform/actor";
import type { SiteIdentity } from "#lib/settings/schema";

const ownPath = "/cuenta";

interface Props {
  actor: Actor;
  identity: SiteIdentity;
  children: ReactNode;
}

/** The frame of one's own account: the panel's, with the places that this person may enter. */
export function AccountFrame({ actor, identity, children }: Props) {
  const items = workPlaces(actor).map((place) => ({ ...place, current: place.href === ownPath }));
  return (
    <PanelFrame
      identity={identity}
      home={homePlace(actor)}
      items={items}
      accountName={actor.name}
      signOut={<SignOutForm />}
    >
      {children}
    </PanelFrame>
  );
}
