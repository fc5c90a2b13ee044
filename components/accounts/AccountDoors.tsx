import { type Door, Doors } from "#components/ui/Doors";
import { ownListAddress } from "#lib/announcements/address";
import { mailSettingsAddress } from "#lib/notifications/address";
import { counted } from "#lib/platform/dates";
import { ownSearchPath } from "#lib/search/address";
import { subscriptionPath } from "#lib/subscriptions/address";

interface Props {
  /** Announcements that wait for "he leído". */
  pending: number;
  hasInbox: boolean;
}

function doorsOf({ pending, hasInbox }: Props): Door[] {
  const waiting = counted(pending, "espera", "esperan");
  const own = {
    href: ownListAddress(pending > 0 ? "pending" : "current"),
    title: "Comunicados para usted",
    text:
      pending > 0 ? `${waiting} que diga «He leído».` : "Los reservados para usted y los de todos.",
  };
  const search = {
    href: ownSearchPath,
    title: "Buscar",
    text: "En todo el portal y en sus comunicados.",
  };
  const mail = {
    href: mailSettingsAddress,
    title: "Avisos por correo",
    text: "Cuándo y de qué recibirlos.",
  };
  const news = {
    href: subscriptionPath,
    title: "Novedades por correo",
    text: "Reciba lo nuevo del portal: usted elige de qué y cada cuánto.",
  };
  const data = {
    href: "/cuenta/datos",
    title: "Sus datos",
    text: "Todo lo que el portal guarda de usted, para ver o descargar.",
  };
  const password = {
    href: "/cuenta/contrasena",
    title: "Contraseña",
    text: "Cambiarla por otra.",
  };
  return [own, search, ...(hasInbox ? [mail] : []), news, data, password];
}

/** The ways on from one's own account. */
export const AccountDoors = (props: Props) => <Doors doors={doorsOf(props)} />;
