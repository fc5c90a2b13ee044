import { useLanguage } from "#components/site/useLanguage";
import { Doors } from "#components/ui/Doors";
import { ownListAddress } from "#lib/announcements/address";
import { mailSettingsAddress } from "#lib/notifications/address";
import { ownSearchPath } from "#lib/search/address";
import { subscriptionPath } from "#lib/subscriptions/address";

interface Props {
  /** Announcements that wait for "he leído". */
  pending: number;
  hasInbox: boolean;
}

const addresses = {
  search: ownSearchPath,
  mail: mailSettingsAddress,
  news: subscriptionPath,
  data: "/cuenta/datos",
  password: "/cuenta/contrasena",
} as const;
const ways = Object.keys(addresses) as (keyof typeof addresses)[];

/** The ways on from one's own account. */
export function AccountDoors({ pending, hasInbox }: Props) {
  const { t, path, content } = useLanguage();
  const own = {
    href: path(ownListAddress(pending > 0 ? "pending" : "current")),
    title: t("account.doors.own.title"),
    text:
      pending > 0 ? t("account.doors.waiting", { count: pending }) : t("account.doors.own.text"),
  };
  const others = ways
    .filter((way) => way !== "mail" || hasInbox)
    .map((way) => ({
      href: path(addresses[way]),
      // The notices are those of the panel, which is Spanish.
      hrefLang: way === "mail" ? content : undefined,
      title: t(`account.doors.${way}.title`),
      text: t(`account.doors.${way}.text`),
    }));
  return <Doors doors={[own, ...others]} />;
}
