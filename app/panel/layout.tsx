import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { PanelShell } from "#components/editorial/PanelShell";
import { canAdministerAccounts } from "#lib/accounts/policy";
import { canEnterPanel } from "#lib/editorial/policy";
import { canReadHistory } from "#lib/history/policy";
import type { Actor } from "#lib/platform/actor";
import { currentActor } from "#lib/platform/page";
import { canReadRegistry } from "#lib/registry/policy";
import { canChangeSettings } from "#lib/settings/policy";
import { siteIdentity } from "#lib/settings/queries";
import "../styles/panel.css";
import "./writing.css";

export const metadata: Metadata = { robots: { index: false } };

function placesOf(actor: Actor) {
  return [
    { href: "/panel", label: "Inicio", may: canEnterPanel(actor) },
    { href: "/panel/publicaciones", label: "Publicaciones", may: canEnterPanel(actor) },
    { href: "/panel/directorio", label: "Directorio", may: canReadRegistry(actor) },
    { href: "/direccion/historial", label: "Historial", may: canReadHistory(actor) },
    { href: "/panel/cuentas", label: "Cuentas", may: canAdministerAccounts(actor) },
    { href: "/panel/ajustes", label: "Ajustes", may: canChangeSettings(actor) },
    { href: "/cuenta", label: "Mi cuenta", may: true },
  ].flatMap(({ may, ...item }) => (may ? [item] : []));
}

/** Each page of the panel lets people in by itself: a layout does not guard. */
export default async function PanelLayout({ children }: { children: ReactNode }) {
  const [actor, identity] = await Promise.all([currentActor(), siteIdentity()]);
  return (
    <PanelShell
      identity={identity}
      items={placesOf(actor)}
      accountName={actor.name}
      signOut={<SignOutForm />}
    >
      {children}
    </PanelShell>
  );
}
