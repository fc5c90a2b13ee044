import { canAdministerAccounts } from "#lib/accounts/policy";
import { canReadOwnAnnouncements } from "#lib/announcements/policy";
import { plansAddress } from "#lib/editorial/panelAddress";
import { canEnterPanel } from "#lib/editorial/policy";
import { canReadHistory } from "#lib/history/policy";
import { deskAddress } from "#lib/intake/address";
import { canReadReports } from "#lib/intake/policy";
import { canSeeMail } from "#lib/mail/policy";
import { canSeeLibrary } from "#lib/media/policy";
import { inboxAddress } from "#lib/notifications/address";
import { canHaveInbox } from "#lib/notifications/policy";
import type { Actor } from "#lib/platform/actor";
import type { Texts } from "#lib/platform/language";
import { canReadRegistry } from "#lib/registry/policy";
import { canManageSynonyms } from "#lib/search/policy";
import { canChangeSettings } from "#lib/settings/policy";
import { subscriptionsAddress } from "#lib/subscriptions/address";
import { canSeeSubscriptions } from "#lib/subscriptions/policy";

/** What the frame says it is, and where its brand leads: not everybody works in the panel. */
export const homePlace = (actor: Actor) =>
  canEnterPanel(actor)
    ? { href: "/panel", place: "Panel de trabajo" }
    : { href: "/cuenta", place: "Su cuenta" };

/** The places of work that somebody may enter, in the order of the navigation; `unread` notices wait in theirs. */
export function workPlaces(actor: Actor, unread = 0) {
  return [
    { href: "/panel", label: "Inicio", may: canEnterPanel(actor) },
    { href: inboxAddress, label: "Avisos", may: canHaveInbox(actor), count: unread },
    { href: "/panel/publicaciones", label: "Publicaciones", may: canEnterPanel(actor) },
    { href: deskAddress, label: "Leer informes", may: canReadReports(actor) },
    { href: plansAddress, label: "Programación", may: canEnterPanel(actor) },
    { href: "/panel/calendario", label: "Calendario", may: canEnterPanel(actor) },
    { href: "/panel/biblioteca", label: "Biblioteca", may: canSeeLibrary(actor) },
    { href: "/panel/directorio", label: "Directorio", may: canReadRegistry(actor) },
    { href: "/panel/busqueda", label: "Búsqueda", may: canManageSynonyms(actor) },
    { href: "/direccion/historial", label: "Historial", may: canReadHistory(actor) },
    { href: "/panel/cuentas", label: "Cuentas", may: canAdministerAccounts(actor) },
    { href: subscriptionsAddress, label: "Suscripciones", may: canSeeSubscriptions(actor) },
    { href: "/panel/correo", label: "Correo", may: canSeeMail(actor) },
    { href: "/panel/ajustes", label: "Ajustes", may: canChangeSettings(actor) },
    {
      href: "/cuenta/comunicados",
      label: "Comunicados para usted",
      may: canReadOwnAnnouncements(actor),
    },
    { href: "/cuenta", label: "Mi cuenta", may: true },
  ].flatMap(({ may, ...place }) => (may ? [place] : []));
}

/** The texts of the places that there are in every language; those of the panel are Spanish. */
const spokenLabels = {
  "/cuenta/comunicados": "account.doors.own.title",
  "/cuenta": "account.title",
} as const;
const isSpoken = (href: string): href is keyof typeof spokenLabels =>
  Object.hasOwn(spokenLabels, href);

interface Spoken {
  t: Texts;
  path(href: string): string;
  content: "es" | undefined;
}

/** The same in the language of a page. */
export function spokenPlaces(actor: Actor, { t, path, content }: Spoken) {
  return workPlaces(actor).map(({ href, label }) =>
    isSpoken(href)
      ? { href: path(href), label: t(spokenLabels[href]), lang: undefined }
      : { href, label, lang: content },
  );
}
