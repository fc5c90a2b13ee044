import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { homePlace, spokenPlaces } from "#components/accounts/workPlaces";
import { LanguageLinks } from "#components/site/LanguageLinks";
import { type FrameWords, PanelFrame } from "#components/site/PanelFrame";
import { useLanguage } from "#components/site/useLanguage";
import { canEnterPanel } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";
import type { SiteIdentity } from "#lib/settings/schema";

const ownPath = "/cuenta";

interface Props {
  actor: Actor;
  identity: SiteIdentity;
  children: ReactNode;
}

function useFrameWords(): FrameWords {
  const { t, path } = useLanguage();
  return {
    skip: t("site.skip"),
    menu: t("site.menu"),
    menuAt: (place) => t("account.menuAt", { place }),
    nav: t("account.nav"),
    signedInAs: (name) => t.rich("account.signedInAs", { name, b: (words) => <b>{words}</b> }),
    portal: { href: path("/"), label: t("account.portal") },
  };
}

/** The frame of one's own account: the panel's, with the places that this person may enter. */
export function AccountFrame({ actor, identity, children }: Props) {
  const language = useLanguage();
  const { t, path } = language;
  const { href } = homePlace(actor);
  const place = t(canEnterPanel(actor) ? "account.panel" : "account.place");
  const items = spokenPlaces(actor, language);
  return (
    <PanelFrame
      identity={identity}
      home={{ href: path(href), place }}
      items={items.map((item) => ({ ...item, current: item.href === path(ownPath) }))}
      accountName={actor.name}
      signOut={<SignOutForm />}
      words={useFrameWords()}
      languages={<LanguageLinks where="siempre" />}
    >
      {children}
    </PanelFrame>
  );
}
