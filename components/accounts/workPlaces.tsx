import { canAdministerAccounts } from "#lib/accounts/policy";
import { canEnterPanel } from "#lib/editorial/policy";
import { canReadHistory } from "#lib/history/policy";
import type { Actor } from "#lib/platform/actor";
import { canReadRegistry } from "#lib/registry/policy";
import { canChangeSettings } from "#lib/settings/policy";

/** The places of work that somebody may enter, in the order of the navigation. */
export function workPlaces(actor: Actor) {
  return [
    { href: "/panel", label: "Inicio", may: canEnterPanel(actor) },
    { href: "/panel/publicaciones", label: "Publicaciones", may: canEnterPanel(actor) },
    { href: "/panel/directorio", label: "Directorio", may: canReadRegistry(actor) },
    { href: "/direccion/historial", label: "Historial", may: canReadHistory(actor) },
    { href: "/panel/cuentas", label: "Cuentas", may: canAdministerAccounts(actor) },
    { href: "/panel/ajustes", label: "Ajustes", may: canChangeSettings(actor) },
    { href: "/cuenta", label: "Mi cuenta", may: true },
  ].flatMap(({ may, ...place }) => (may ? [place] : []));
}
